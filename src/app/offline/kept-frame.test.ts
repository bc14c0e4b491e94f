import { expect, test } from 'vitest'
import { keptFrame } from './kept-frame.ts'

const SCRIPT = `const end = '</script><img src=x onerror=alert(1)>'; const open = '<!--'; const word = 'Größe ✓'; ${'x'.repeat(20_000)}`

test('the frame carries its script byte for byte, whatever is in it', async () => {
  const html = await (await keptFrame(new Response(SCRIPT), 'n1')).text()
  expect(html.match(/<script/g)).toHaveLength(1)
  const carried = /base64,([A-Za-z0-9+/=]+)"/.exec(html)?.[1] ?? ''
  expect(Buffer.from(carried, 'base64').toString('utf8')).toBe(SCRIPT)
})

test('the frame is sealed by the policy it comes with, and runs nothing but its one script', async () => {
  const policy = (await keptFrame(new Response('1'), 'n1')).headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toContain('sandbox allow-scripts')
  expect(policy.split('; ')).toContain("default-src 'none'")
  expect(policy.split('; ')).toContain("script-src 'nonce-n1'")
  expect(policy).not.toContain('allow-same-origin')
})
