import type { AdviceKnowledge, Knowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { metIn, pageBook, sets } from './page-book.ts'

/**
 * What a verdict is made of: all that decides first place, and the words that its few sentences can be put together
 * from. Without the parts of the stack, the prose of questions and patterns, and reasons against a candidate. The names
 * of questions and options are in the core, which every page has; whoever weighs puts the two together. Rules have
 * numbers for names, since no verdict names one.
 */
export function verdictBook(knowledge: Knowledge): PageBook {
  const { candidates, flow } = knowledge
  const rest = {
    flow: { ...flow, sources: [] },
    candidates,
    questions: questionsOf(knowledge),
    patterns: candidatesOf(knowledge),
    matrices: matricesOf(knowledge),
    constraints: knowledge.constraints.map(({ when, eliminates, reason }, place) => ({
      ...{ id: `${place}`, when, eliminates, reason, ...UNTITLED },
    })),
    points: knowledge.points.map(({ when, awards }, place) => ({
      ...{ id: `${place}`, when, ...UNTITLED },
      awards: awards.map((award) => ({ ...award, because: award.points > 0 ? award.because : '' })),
    })),
  }
  const vocabulary = sets(knowledge.vocabulary, ['moving-parts'])
  const glossary = metIn(knowledge.vocabulary.glossary, textOf({ ...rest, questions: knowledge.questions.map(named) }))
  return pageBook(knowledge, { ...rest, vocabulary: { ...vocabulary, glossary } })
}

/** What is said of an answer. */
const named = ({ short, options }: AdviceKnowledge['questions'][number]) => ({
  short,
  options: options.map((option) => option.short ?? option.label),
})

const UNTITLED = { title: '', date: '', sources: [] }

/** Without what the core says of them. */
function questionsOf({ questions }: Knowledge): AdviceKnowledge['questions'] {
  return questions.map(({ id, stage, order, kind, usual, options }) => ({
    ...{ id, stage, order, kind, usual, short: '', title: '', why: '' },
    options: options.map(({ id, band }) => ({ id, band, label: '', example: '' })),
  }))
}

function candidatesOf({ candidates, patterns }: Knowledge): AdviceKnowledge['patterns'] {
  return Object.fromEntries(
    candidates.flatMap((candidate) => {
      const pattern = patterns[candidate]
      if (!pattern) return []
      const { id, name, verdict, role, order, style, layer, movingParts } = pattern
      return [
        [id, { id, name, verdict, role, order, style, layer, movingParts, summary: '', traits: [], products: [] }],
      ]
    }),
  )
}

function matricesOf({ matrices }: Knowledge): AdviceKnowledge['matrices'] {
  return matrices.map((matrix) => ({
    ...matrix,
    ...UNTITLED,
    intro: '',
    rows: matrix.rows.map(({ option, cells }) => ({
      option,
      says: '',
      cells: cells
        .filter((cell) => cell.candidates.length > 0)
        .map(({ column, candidates, because }) => ({ column, candidates, parts: [], says: '', because, claims: [] })),
    })),
  }))
}

/** All sentences, names and labels, to look for terms in. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return / |^[A-Z]/.test(value) ? `${value}\n` : ''
  return value && typeof value === 'object' ? Object.values(value).map(textOf).join('') : ''
}
