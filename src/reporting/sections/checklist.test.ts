import { expect, test } from 'vitest'
import { block, report, section, words } from '#reporting/fixture/read.ts'

test('the checklist knows what is done, what waits and what was left out', () => {
  const tasks = block(report(), 'checklist', 'tasks').phases[0]?.tasks
  expect(tasks?.map(({ id, done, waitsFor, since }) => ({ id, done, waitsFor, since }))).toEqual([
    { id: 'set-deadlines', done: true, waitsFor: [], since: undefined },
    { id: 'make-idempotent', done: false, waitsFor: ['set-deadlines'], since: true },
  ])
  expect(section(report(), 'checklist').aside).toBe('1 of 2 done')
  expect(words(block(report(), 'checklist', 'paragraph').inlines)).toContain('Deploy a mesh')
})
