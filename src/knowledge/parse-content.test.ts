import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkKnowledge } from './link.ts'
import { miniBook } from './mini-book.ts'
import { parseContent } from './parse-content.ts'
import { problemsIn } from './spoil.ts'

const said = (change: Parameters<typeof miniBook>[0]) => problemsIn(linkKnowledge(miniBook(change)))

describe('a file that stands in the wrong place is refused', () => {
  test('a file of no kind', () => {
    expect(said({ 'pattern/call.yaml': () => 'id: call' })).toEqual([
      'content/pattern/call.yaml:1:1 nothing reads this file. Did you mean `patterns/<id>.yaml`?',
    ])
  })

  test('another ending', () => {
    expect(said({ 'patterns/mail.yml': () => 'id: mail' })).toEqual([
      'content/patterns/mail.yml:1:1 the file ends in .yml. Rename it so that it ends in .yaml.',
    ])
  })

  test('prose, schemas, drawings and snippets may stand beside the entries', () => {
    const beside = ['README.md', 'guide/other.md', 'schemas/pattern.json', 'diagrams/flow.mmd', 'snippets/call/main.py']
    expect(said(Object.fromEntries(beside.map((path) => [path, () => '']))).length).toBe(0)
  })

  test('an empty file', () => {
    expect(said({ 'presets/shop.yaml': () => '# nothing yet\n' })).toEqual([
      'content/presets/shop.yaml:1:1 the file is empty. Write its entry, or delete the file.',
    ])
  })
})

test('a file under another name is one problem, and not one for every reference to it', () => {
  const call = miniBook().find(({ path }) => path === 'patterns/call.yaml')?.text
  for (const [name, problem] of [
    ['call.yml', /call.yml:1:1 the file ends in .yml. Rename/],
    ['calls.yaml', /calls.yaml:1:5 id: the id is `call`, but .* Write `id: calls`, or rename the file.$/],
    ['The Call.yaml', /The Call.yaml:1:5 id: the id is `call`, but .* Rename the file to call.yaml.$/],
  ] as const) {
    const files = { 'patterns/call.yaml': () => undefined, [`patterns/${name}`]: () => call }
    expect(said(files)).toEqual([expect.stringMatching(problem)])
  }
})

test('a file that cannot be read does not make every reference to it a problem', () => {
  expect(said({ 'patterns/deadline.yaml': (text) => text.replace('role: part', 'role: prt') })).toHaveLength(1)
})

test('ids are known in a grouped file that cannot be read', () => {
  expect(said({ 'facts/mini.yaml': (text) => text.replace('nuance', 'nuanced') })).toHaveLength(1)
})

test('line endings of Windows change nothing', () => {
  const files = miniBook().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
  expect(problemsIn(linkKnowledge(files))).toEqual([])
})

test('any text gives an entry or a problem, and never an error', () => {
  const path = fc.constantFrom('patterns/x.yaml', 'rules/points/x.yaml', 'questions/x.yaml', 'coverage.yaml', 'x.txt')
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('a: &x [*x]', '- 1', '"', '? : ?', '__proto__: { a: 1 }'),
  )
  fc.assert(
    fc.property(path, text, (at, content) => {
      const { problems } = parseContent([{ path: at, text: content }])
      expect(problems.length).toBeGreaterThan(0)
      for (const problem of problems) expect(problem.line).toBeGreaterThan(0)
    }),
  )
})
