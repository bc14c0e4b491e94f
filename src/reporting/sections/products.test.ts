import { expect, test } from 'vitest'
import { advice } from '#reporting/fixture/advice.ts'
import { knowledge } from '#reporting/fixture/knowledge.ts'
import { block, report, section, words } from '#reporting/fixture/read.ts'

const first = advice.recommendation.first ?? ''
const chosen = knowledge.patterns[first]

function withProducts(used: Readonly<Record<string, readonly string[]>>) {
  if (!chosen) throw new Error('the fixture has a first place')
  const products = [
    { name: 'Anywhere' },
    { name: 'In the first cloud', note: 'Kept for 14 days', when: { cloud: ['first'] } },
    { name: 'In the second cloud', when: { cloud: ['second'] } },
  ]
  return report({
    knowledge: { ...knowledge, patterns: { ...knowledge.patterns, [first]: { ...chosen, products } } },
    advice: { ...advice, recommendation: { ...advice.recommendation, used } },
  })
}
const names = (used: Readonly<Record<string, readonly string[]>>) =>
  block(withProducts(used), 'products', 'list').items.map((item) => words(item))

test('products that fit an answer come first and name it; those of another answer are left out', () => {
  expect(names({ cloud: ['first'] })).toEqual(['In the first cloud: Kept for 14 days. (cloud: first)', 'Anywhere.'])
})

test('without the answer only products that fit anywhere are named', () => {
  expect(names({})).toEqual(['Anywhere.'])
})

test('the section says that it is no ranking', () => {
  expect(section(withProducts({}), 'products').blocks[0]).toMatchObject({ kind: 'paragraph' })
})
