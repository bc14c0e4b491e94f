import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestExclusion } from './smallest-exclusion.ts'

const candidates = ['a', 'b', 'c', 'd']
const names = ['p', 'q', 'r', 's', 't']
const rule = fc.record({
  when: fc
    .subarray(names, { minLength: 1, maxLength: 2 })
    .map((ids) => Object.fromEntries(ids.map((id) => [id, ['x']]))),
  eliminates: fc.subarray(candidates, { minLength: 1 }),
})

test('finds a set as small as trying every set finds', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 9 }), (rules) => {
      const excludes = (set: readonly string[]) =>
        candidates.every((pattern) =>
          rules.some(
            ({ when, eliminates }) => eliminates.includes(pattern) && Object.keys(when).every((id) => set.includes(id)),
          ),
        )
      const all = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, i) => bits & (1 << i)))
      const sizes = all.filter(excludes).map((set) => set.length)
      const found = smallestExclusion(candidates, rules)
      expect(found?.length).toBe(sizes.length > 0 ? Math.min(...sizes) : undefined)
      if (found) expect(excludes(found)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
