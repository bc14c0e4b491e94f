import { describe, expect, test } from 'vitest'
import { replayWitnesses } from '#advisor/witness/replay-witnesses.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { linkKnowledge } from './link.ts'
import { readContent } from './load.ts'
import { problemsIn } from './spoil.ts'

const book = await readContent('content')
const readme = book.find((file) => file.path === 'README.md')?.text ?? ''
const examples = [...readme.matchAll(/```yaml content\/(\S+)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => ({
  path,
  text,
}))

describe('the examples of content/README.md', () => {
  test('are there for all that it explains', () => {
    const rules = ['rules/constraints/', 'rules/points/', 'rules/triggers/']
    const stories = ['flows/', 'presets/', 'anti-patterns/', 'case-studies/']
    for (const folder of ['patterns/', 'questions/', ...rules, ...stories, 'facts/', 'sources/'])
      expect(examples.filter(({ path }) => path.startsWith(folder))).toHaveLength(1)
  })

  test('link when they are added to the book as they stand', () => {
    expect(problemsIn(linkKnowledge([...book, ...examples]))).toEqual(problemsIn(linkKnowledge(book)))
  })

  test('decide what they say that they decide', () => {
    const added = linkKnowledge([...book, ...examples], { replay: replayWitnesses })
    const places = examples.map(({ path }) => `content/${path}`)
    expect(problemsIn(added).filter((problem) => places.some((place) => problem.startsWith(place)))).toEqual([])
  })

  test('name a schema that exists', () => {
    for (const { path, text } of examples) {
      const [, up, name] = /\$schema=((?:\.\.\/)+)schemas\/([a-z-]+)\.json/.exec(text) ?? []
      expect(up?.length).toBe('../'.length * (path.split('/').length - 1))
      expect(KIND_NAMES).toContain(name)
    }
  })
})

test('content/README.md names every folder that is read', () => {
  for (const { place } of Object.values(KINDS)) expect(readme).toContain(place.replace(/[^/]*$/, '') || place)
})
