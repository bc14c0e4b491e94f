import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withTheme } from './with-theme.ts'

test('The theme of a page comes before its text, and nothing else changes', async () => {
  const page = pageHtml({
    template: await readFile('index.html', 'utf8'),
    page: { head: '<title>x</title>', body: '<p>Text</p>', modules: [] },
    path: '/',
    styles: { screen: 'p{top:0}', print: '/print.css' },
    scripts: [],
    own: [],
    renderer: '/renderer.js',
  })
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  const answer = await withTheme(new Response(page, { headers }))
  const text = await answer.text()
  expect(page.indexOf('theme.js')).toBeGreaterThan(page.indexOf('<p>Text</p>'))
  expect(text.indexOf('<script src="/theme.js"></script></head>')).toBeGreaterThan(0)
  expect(text.replace('<script src="/theme.js"></script>', '')).toBe(
    page.replace(/\s*<script async src="\/theme\.js"><\/script>/, ''),
  )
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  })
})

test('Below another path as well; a page without one stays as it is', async () => {
  const answer = await withTheme(new Response('<head></head><p>$&</p><script async src="/x/theme.js"></script>'))
  expect(await answer.text()).toBe('<head><script src="/x/theme.js"></script></head><p>$&</p>')
  expect(await (await withTheme(new Response('<head></head>'))).text()).toBe('<head></head>')
})
