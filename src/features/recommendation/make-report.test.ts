import { beforeAll, expect, test } from 'vitest'
import { loadKnowledge } from '#knowledge/load.ts'
import { termFinder } from '#reporting/terms/find-terms.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { atOnce } from '#ui/turns/in-turns.ts'
import { analyse, writeReport } from './make-report.ts'

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await loadKnowledge()
})

const reportOf = (answers: Answers) =>
  atOnce(
    writeReport(termFinder(knowledge.vocabulary.glossary))({
      analysis: atOnce(analyse({ advice: knowledge, library: knowledge, answers, way: 'free' })),
      title: '',
      notes: {},
      ticks: [],
      on: '2026-11-23',
    }),
  ).report

const BASE: Answers = { client: ['internal-service'], interaction: ['query'], direction: ['request-reply'] }

test('typed numbers come with what they add up to, each with its sum', () => {
  const { sections, warning } = reportOf({ ...BASE, 'latency-budget-ms': ['200'], hops: ['4'] })
  const numbers = JSON.stringify(sections.find(({ id }) => id === 'numbers'))
  expect(numbers).toContain('200 ms / 4 = 50 ms for each')
  expect(numbers).toContain('4 tries to the power of 4 = 256 calls')
  expect(warning).toBeUndefined()
})

test('numbers that clash are the first thing said', () => {
  const { sections, warning } = reportOf({ ...BASE, 'requests-per-second': ['5000'], scale: ['under-100'] })
  expect(warning).toBeDefined()
  expect(JSON.stringify(sections[0])).toContain('5,000 requests a second are not “Fewer than 100”')
})

test('without numbers nothing is worked out', () => {
  const ids = reportOf(BASE).sections.map(({ id }) => id)
  expect(ids).not.toContain('numbers')
  expect(ids).not.toContain('number-clashes')
})
