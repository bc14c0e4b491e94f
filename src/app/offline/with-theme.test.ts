import { expect, test } from 'vitest'
import { withTheme } from './with-theme.ts'

test('The script comes before the text, and nothing else changes', async () => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  const page = '<head><title>x</title></head><p>Text</p>\n    <script async src="/theme.js"></script><script></script>'
  const answer = await withTheme(new Response(page, { headers }))
  expect(await answer.text()).toBe(
    '<head><title>x</title><script src="/theme.js"></script></head><p>Text</p><script></script>',
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
