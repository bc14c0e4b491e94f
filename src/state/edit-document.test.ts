import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from './edit-document.ts'

const KEPT = { latency: ['10ms-or-more'], coupling: ['loose'] }

test('a change to a part of the answers leaves the rest', () => {
  const shown = { latency: ['10ms-or-more'] }
  expect(withChange(KEPT, shown, { ...shown, hops: ['4'] })).toEqual({ ...KEPT, hops: ['4'] })
  expect(withChange(KEPT, shown, { latency: ['under-10ms'] })).toEqual({ ...KEPT, latency: ['under-10ms'] })
  expect(withChange(KEPT, shown, {})).toEqual({ coupling: ['loose'] })
  expect(withChange(KEPT, {}, {})).toEqual(KEPT)
})

test('what the page showed counts as it was shown', () => {
  const earlier = { latency: ['under-10ms'] }
  expect(withChange(KEPT, earlier, { ...earlier, hops: ['4'] })).toEqual({ ...KEPT, ...earlier, hops: ['4'] })
})

test('a page that shows all answers gets what it wants, whatever the questions are called', () => {
  const answers = fc.dictionary(fc.constantFrom('latency', 'coupling', 'constructor', 'valueof'), fc.constant(['a']))
  fc.assert(
    fc.property(answers, answers, (kept, wanted) => {
      expect(withChange(kept, kept, wanted)).toEqual({ ...wanted })
    }),
  )
})
