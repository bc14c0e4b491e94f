import type { AdviceKnowledge, CoreKnowledge } from '#schema/content/knowledge.ts'
import type { VerdictBook } from '#schema/content/page-book.ts'
import type { VocabularyId } from '#schema/content/vocabulary.ts'

/**
 * All of the advice as far as a verdict reads it, from the core and what the verdict has beyond it. The rest is empty:
 * parts of the stack, prose, and where a rule comes from.
 */
export function verdictKnowledge(core: CoreKnowledge, book: VerdictBook): AdviceKnowledge {
  const { because, vocabulary } = book
  return {
    ...core,
    flow: {
      ...core.flow,
      outcomes: core.flow.outcomes.map((outcome) => ({ ...outcome, because: because[outcome.id] ?? '' })),
    },
    questions: core.questions.map((question, place) => {
      const { options = [], ...rest } = book.questions[place] ?? { order: place }
      return {
        ...{ title: '', why: '' },
        ...question,
        ...rest,
        options: question.options.map((option, at) => ({ ...option, ...options[at], example: '' })),
      }
    }),
    patterns: Object.fromEntries(
      Object.entries(book.patterns).map(([id, pattern]) => [
        id,
        { id, name: core.patterns[id]?.name ?? id, summary: '', traits: [], products: [], ...pattern },
      ]),
    ),
    matrices: book.matrices.map((matrix) => ({
      ...{ ...matrix, ...UNTITLED, intro: '' },
      rows: matrix.rows.map((row) => ({
        ...{ ...row, says: '' },
        cells: row.cells.map((cell) => ({ ...cell, parts: [], says: '', claims: [] })),
      })),
    })),
    constraints: book.constraints.map((rule, place) => ({ ...rule, ...UNTITLED, id: `${place}` })),
    points: book.points.map(({ when, awards }, place) => ({
      ...{ when, ...UNTITLED, id: `${place}` },
      awards: awards.map((award) => ({ because: '', ...award })),
    })),
    triggers: [],
    checklist: { id: '', title: '', phases: [] },
    antiPatterns: [],
    vocabulary: {
      ...vocabulary,
      tiers: empty('tiers'),
      styles: empty('styles'),
      layers: empty('layers'),
      traits: empty('traits'),
      'question-groups': empty('question-groups'),
    },
  }
}

const UNTITLED = { title: '', date: '', sources: [] }

const empty = (id: VocabularyId) => ({ id, title: '', terms: [] })
