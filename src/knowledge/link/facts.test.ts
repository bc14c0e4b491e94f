import { expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

const ABOUT = 'about: [patterns/call, patterns/queue, anti-patterns/no-limit, examples/acme, resources/reading]'

test('a fact about something that no page shows is refused', () => {
  expect(spoil('facts/mini.yaml', ABOUT, 'about: [vocabulary/tiers]')).toContain(
    'content/facts/mini.yaml:3:12 facts.f1.about: no page shows what `f1` is about, so nobody would read it. Name a pattern, an anti-pattern, an example, or something that guide/outline.yaml shows.',
  )
})

test.each(['flows/mini', 'flows/mini#call', 'matrices/by-load#low.sync'])(
  'a fact about %s is seen in the guide',
  (about) => {
    const said = spoil('facts/mini.yaml', ABOUT, `about: ['${about}']`)
    expect(said.filter((problem) => problem.includes('no page shows'))).toEqual([])
  },
)

test('a fact beside a part that is shown is seen, one beside its neighbour is not', () => {
  const said = spoil('facts/mini.yaml', ABOUT, "about: ['matrices/by-load#high.sync']")
  expect(said).toContainEqual(expect.stringContaining('no page shows what `f1` is about'))
})

test('an entry that claims a fact has to be one that the fact is about', () => {
  expect(spoil('facts/mini.yaml', ABOUT, 'about: [patterns/queue]')).toContain(
    'content/anti-patterns/no-limit.yaml:9:10 claims[1]: `f1` does not say that it is about `anti-patterns/no-limit`. Add `anti-patterns/no-limit`, or the part of it that is meant, to `about` of `f1`, or take the claim out.',
  )
})
