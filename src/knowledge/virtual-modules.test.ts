import { expect, test } from 'vitest'
import { linkKnowledge } from './link.ts'
import { miniBook } from './mini-book.ts'
import { virtualModule } from './virtual-modules.ts'

const AWKWARD = 'It\'s "quoted", C:\\new \u2028 and </script>'

function exported(name: string): Record<string, unknown> {
  const linked = linkKnowledge(miniBook())
  if ('problems' in linked) throw new Error('the mini book has to link')
  // The book itself refuses some of these characters; the modules have to stand them all the same.
  const knowledge = JSON.parse(JSON.stringify(linked.knowledge), (_, value) =>
    value === 'A shop.' || value === 'Begin somewhere.' ? AWKWARD : value,
  )
  const code = virtualModule(`virtual:knowledge/${name}`, knowledge) ?? ''
  return new Function(
    `${code
      .replace(/^import .*$/m, '')
      .replace(/^export const advice = .*$/m, '')
      .replace(/^export const \w+ =/m, 'return')}`,
  )()
}

test('text comes through unchanged, whatever stands in it', () => {
  expect(exported('page/home')).toMatchObject({ library: { presets: [{ situation: AWKWARD }] } })
  expect(exported('page/guide')).toMatchObject({ library: { nextSteps: [{ detail: AWKWARD }] } })
})

test('a question comes with all its words alone, and without those that only its page shows in the core', () => {
  expect(exported('question/size')).toMatchObject({
    id: 'size',
    options: expect.arrayContaining([expect.objectContaining({ example: expect.any(String) })]),
  })
  expect(JSON.stringify(exported('core'))).not.toContain('"example"')
})

test('a question that the book does not have is no module', () => {
  const linked = linkKnowledge(miniBook())
  if ('problems' in linked) throw new Error('the mini book has to link')
  expect(virtualModule('virtual:knowledge/question/nothing', linked.knowledge)).toBeUndefined()
})

test('the two parts share nothing, and neither has witnesses or coverage', () => {
  const [advice, library] = [Object.keys(exported('advice')), Object.keys(exported('library'))]
  expect(advice.filter((field) => library.includes(field))).toEqual([])
  expect([...advice, ...library]).not.toContain('coverage')
  expect(JSON.stringify([exported('advice'), exported('library')])).not.toContain('"witness')
})
