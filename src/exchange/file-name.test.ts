import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('keeps the words of a title and nothing else', () => {
  expect(fileName('Order placed → Fulfilment (v2)', 'md')).toBe('order-placed-fulfilment-v2.md')
  expect(fileName('Über Größe', 'md')).toBe('uber-gro-e.md')
})

test('titles that climb, name devices, hide control characters or are blank become harmless names', () => {
  const names = ['../../etc/passwd', '..\\..\\windows', 'con', 'LPT1', 'a\u0000.md', '.', '..', '   ', 'a?*<>|"b']
  expect(names.map((name) => fileName(name, 'md'))).toEqual([
    'etc-passwd.md',
    'windows.md',
    'decision-con.md',
    'decision-lpt1.md',
    'a-md.md',
    'decision.md',
    'decision.md',
    'decision.md',
    'a-b.md',
  ])
})

test('any title gives letters, digits and hyphens, at most 80 characters with the extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'md')
      expect(name).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?\.md$/)
      expect(name.length).toBeLessThanOrEqual(80)
    }),
  )
})
