import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import { virtualModule } from '#knowledge/virtual-modules.ts'
import { termFinder } from '#reporting/terms/find-terms.ts'
import { markInlines } from '#reporting/terms/mark-inlines.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { VerdictBook } from '#schema/content/page-book.ts'
import type { ReportHead } from '#schema/report/report.ts'
import { atOnce } from '#ui/turns/in-turns.ts'
import { analyse, writeReport } from './make-report.ts'
import { verdictKnowledge } from './verdict-knowledge.ts'
import { weighInShort, writeHead } from './write-head.ts'

const knowledge = await loadKnowledge()

/** What a browser gets. */
function exported<T>(name: string): T {
  const code = virtualModule(`virtual:knowledge/${name}`, knowledge) ?? ''
  return new Function(code.replace(/export const \w+ =/, 'return'))()
}
const book = verdictKnowledge(exported<CoreKnowledge>('core'), exported<VerdictBook>('page/verdict'))
const typed = { title: 'A title', notes: {}, ticks: [], on: '2026-11-28' }
const findInAll = termFinder(knowledge.vocabulary.glossary)
const findInPart = termFinder(book.vocabulary.glossary)

function headOfAll(answers: Answers, way: Way): ReportHead {
  const analysis = atOnce(analyse({ advice: knowledge, library: knowledge, answers, way }))
  const { sections: _, ...head } = atOnce(writeReport(findInAll)({ analysis, ...typed })).report
  return { ...head, lead: markInlines(findInAll)(head.lead) }
}

const headOfPart = (answers: Answers, way: Way) =>
  writeHead({ ...atOnce(weighInShort({ book, answers, way })), knowledge: book, ...typed }, findInPart)

test('for any answers the verdict that comes first is that of the whole report, word for word', () => {
  const numbers = fc.infiniteStream(fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 9999 }) }, fc.constant(0)))
  const answered = numbers.map((stream) => pickAnswers(knowledge, [...stream.take(knowledge.questions.length)]))
  fc.assert(
    fc.property(answered, fc.constantFrom<Way>('guided', 'free'), (answers, way) => {
      expect(headOfPart(answers, way)).toEqual(headOfAll(answers, way))
    }),
    { numRuns: 300 },
  )
})

test('so it is for the examples of the book, among which are clear ones, close ones and conflicts', () => {
  const cases = [...knowledge.flowExamples, ...knowledge.presets]
  const heads = cases.map(({ answers, way }) => headOfAll(answers, way))
  expect(cases.map(({ answers, way }) => headOfPart(answers, way))).toEqual(heads)
  const text = JSON.stringify(heads)
  for (const words of ['A clear choice', 'would win with', '"term":']) expect(text).toContain(words)
})

test('the words that it explains are explained as in the glossary', () => {
  const { terms } = book.vocabulary.glossary
  expect(terms.length).toBeGreaterThan(5)
  expect(knowledge.vocabulary.glossary.terms).toEqual(expect.arrayContaining([...terms]))
})
