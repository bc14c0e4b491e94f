import { expect, test } from 'vitest'
import { linkKnowledge } from './link.ts'
import { miniBook } from './mini-book.ts'
import { VIRTUAL_MODULES } from './virtual-modules.ts'

const AWKWARD = 'It\'s "quoted", C:\\new \u2028 and </script>'

function exported(name: 'advice' | 'library'): Record<string, unknown> {
  const preset = (text: string) => text.replace('A shop.', JSON.stringify(AWKWARD))
  const step = (text: string) => text.replace('Begin somewhere.', JSON.stringify(AWKWARD))
  const linked = linkKnowledge(miniBook({ 'presets/shop.yaml': preset, 'next-steps/begin.yaml': step }))
  if ('problems' in linked) throw new Error('the mini book has to link')
  const code = VIRTUAL_MODULES[`virtual:knowledge/${name}`](linked.knowledge)
  return new Function(code.replace(`export const ${name} =`, 'return'))()
}

test('text comes through unchanged, whatever stands in it', () => {
  expect(exported('advice')).toMatchObject({ presets: [{ situation: AWKWARD }] })
  expect(exported('library')).toMatchObject({ nextSteps: [{ detail: AWKWARD }] })
})

test('the two parts share nothing, and neither has witnesses or coverage', () => {
  const [advice, library] = [Object.keys(exported('advice')), Object.keys(exported('library'))]
  expect(advice.filter((field) => library.includes(field))).toEqual([])
  expect([...advice, ...library]).not.toContain('coverage')
  expect(JSON.stringify([exported('advice'), exported('library')])).not.toContain('"witness')
})
