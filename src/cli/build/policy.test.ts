import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '#cli/serve/headers.ts'
import { headerPolicy, headersFile, metaPolicy } from './policy.ts'

const PAGES = ['/', '/advise', '/advise/latency', '/patterns/grpc', '/rules/some-rule']
const rules = (base: string) => parseHeaders(headersFile(PAGES, base))

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
  expect(headersFor(rules('/'), '/sealed/frame.html')['content-security-policy']).toBeUndefined()
  expect(headersFor(rules('/'), '/sealed/frame.html')['x-content-type-options']).toBe('nosniff')
})

test('no script source but the own origin is allowed, and none inline', () => {
  expect(headerPolicy).toContain("script-src 'self';")
  expect(headerPolicy).not.toContain('unsafe-eval')
  expect(headerPolicy).toContain("require-trusted-types-for 'script'")
})
