import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '#cli/serve/headers.ts'
import { headerPolicy, headersFile, metaPolicy } from './policy.ts'

const PAGES = ['/', '/advise', '/advise/latency', '/patterns/grpc', '/rules/some-rule']
const rules = (base: string) => parseHeaders(headersFile(PAGES, base, ['frame-main-1.js']))

test('the meta tag says what the header says, but for what browsers ignore there', () => {
  const directives = (policy: string) => policy.split('; ')
  expect(directives(headerPolicy).filter((one) => !directives(metaPolicy).includes(one))).toEqual([
    "frame-ancestors 'none'",
  ])
})

test.each(['/', '/x/'])('every page below %s gets the policy by header', (base) => {
  for (const page of PAGES)
    expect(headersFor(rules(base), base + page.slice(1))['content-security-policy']).toBe(headerPolicy)
})

test('the sealed frame is not under the policy of the page', () => {
  const headers = headersFor(rules('/'), '/frame/frame.html')
  expect(headers['content-security-policy']).toBe("sandbox allow-scripts; frame-ancestors 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('no other site can frame what is not there either, and the frame bears that rule on a host that joins values', () => {
  const all = headersFor(rules('/x/'), '/x/no/such-page')['content-security-policy']
  expect(all).toBe("frame-ancestors 'self'")
  expect(headersFor(rules('/x/'), '/x/frame/frame.html')['content-security-policy']?.split('; ')).toContain(all)
  expect(headersFor(rules('/x/'), '/x/404.html')['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('only files with a hash in their name are kept for good by the browser, and the worker never', () => {
  const kept = (path: string) => headersFor(rules('/x/'), path)['cache-control']
  expect([kept('/x/assets/a-1.js'), kept('/x/frame/frame-main-1.js')]).toEqual(
    Array(2).fill(expect.stringMatching(/immutable/)),
  )
  for (const path of ['/x/', '/x/advise/latency', '/x/404.html', '/x/frame/frame.html', '/x/sw.js'])
    expect(kept(path)).toBe('no-cache')
})

test('no script source but the own origin is allowed, and none inline', () => {
  expect(headerPolicy).toContain("script-src 'self';")
  expect(headerPolicy).not.toContain('unsafe-eval')
  expect(headerPolicy).toContain("require-trusted-types-for 'script'")
})
