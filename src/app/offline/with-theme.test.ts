import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withTheme } from './with-theme.ts'

test('The theme of the template comes first, and nothing else changes', async () => {
  const page = await readFile('index.html', 'utf8')
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  const answer = await withTheme(new Response(page, { headers }))
  const text = await answer.text()
  expect(page).toContain('<script async src="/theme.js">')
  expect(text).toBe(page.replace('<script async src="/theme.js">', '<script src="/theme.js">'))
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  })
})

test('Below another path as well', async () => {
  const answer = await withTheme(new Response('<script async src="/x/theme.js"></script>'))
  expect(await answer.text()).toBe('<script src="/x/theme.js"></script>')
})
