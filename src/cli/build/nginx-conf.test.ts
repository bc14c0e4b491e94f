import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '#cli/serve/headers.ts'
import { nginxConf } from './nginx-conf.ts'
import { headersFile } from './policy.ts'

const PAGES = ['/', '/advise', '/advise/latency', '/patterns/grpc']
const conf = (base: string) =>
  nginxConf({ rules: parseHeaders(headersFile(PAGES, base, ['frame-main-1.js'])), base, root: '/srv', port: 8080 })

/** What nginx would do with a map: the first expression that matches. */
function valueIn(text: string, header: string, uri: string): string | undefined {
  const map = new RegExp(`map \\$uri \\$site_${header.replaceAll('-', '_')} \\{\\n([\\s\\S]*?)\\n {2}\\}`).exec(
    text,
  )?.[1]
  const lines = [...(map ?? '').matchAll(/^ {4}"~(.*?)" "(.*)";$/gm)]
  return lines.find(([, expression = '']) => new RegExp(expression).test(uri))?.[2]
}

test.each(['/', '/x/'])('nginx gives every file below %s the headers that _headers gives it', (base) => {
  const rules = parseHeaders(headersFile(PAGES, base, ['frame-main-1.js']))
  const served: readonly (readonly [asked: string, file: string])[] = [
    ['', 'index.html'],
    ['advise', 'advise/index.html'],
    ['advise/', 'advise/index.html'],
    ['advise/latency', 'advise/latency/index.html'],
    ['404.html', '404.html'],
    ['assets/index-1.js', 'assets/index-1.js'],
    ['frame/frame.html', 'frame/frame.html'],
    ['frame/frame-main-1.js', 'frame/frame-main-1.js'],
    ['sw.js', 'sw.js'],
    ['theme.js', 'theme.js'],
  ]
  for (const [asked, file] of served) {
    const wanted = headersFor(rules, base + asked)
    for (const header of ['content-security-policy', 'cache-control', 'x-content-type-options'])
      expect(valueIn(conf(base), header, base + file), `${header} of ${file}`).toBe(wanted[header])
  }
})

test('a site below a path sends the root there, and an unknown page is the site’s own', () => {
  expect(conf('/x/')).toContain('location = / { return 302 /x/; }')
  expect(conf('/x/')).toContain('error_page 404 /x/404.html;')
  expect(conf('/')).not.toContain('return 302')
})
