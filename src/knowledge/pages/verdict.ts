import type { AdviceKnowledge, Knowledge } from '#schema/content/knowledge.ts'
import type { VerdictBook } from '#schema/content/page-book.ts'
import { metIn } from './page-book.ts'

/**
 * What a verdict is made of: all that decides first place, and the words that its few sentences can be put together
 * from. Without the parts of the stack, the prose of questions and patterns, and reasons against a candidate. What the
 * core has, which every page loads, is left out: whoever weighs puts the two together.
 */
export function verdictBook(knowledge: Knowledge): VerdictBook {
  const { candidates, patterns, flow, questions, constraints, points, vocabulary } = knowledge
  const said = {
    because: Object.fromEntries(flow.outcomes.map(({ id, because }) => [id, because])),
    patterns: Object.fromEntries(candidates.flatMap((id) => (patterns[id] ? [[id, weighed(patterns[id])]] : []))),
    matrices: matricesOf(knowledge),
    constraints: constraints.map(({ when, eliminates, reason }) => ({ when, eliminates, reason })),
    points: points.map(({ when, awards }) => ({
      when,
      awards: awards.map(({ because, ...award }) => (award.points > 0 ? { ...award, because } : award)),
    })),
  }
  const names = [flow, candidates.map((id) => patterns[id]?.name), questions.map(named)]
  const glossary = metIn(vocabulary.glossary, textOf([said, names]))
  return {
    ...said,
    questions: questions.map(({ order, usual, options }) => ({
      ...{ order, usual },
      options: options.map(({ band }) => ({ band })),
    })),
    vocabulary: { glossary, 'moving-parts': vocabulary['moving-parts'] },
  }
}

/** What is said of an answer. */
const named = ({ short, options }: AdviceKnowledge['questions'][number]) => ({
  short,
  options: options.map((option) => option.short ?? option.label),
})

function weighed({ verdict, role, order, style, layer, movingParts }: AdviceKnowledge['patterns'][string]) {
  return { verdict, role, order, style, layer, movingParts }
}

function matricesOf({ matrices }: Knowledge): VerdictBook['matrices'] {
  return matrices.map(({ id, question, points, cap, columns, rows }) => ({
    ...{ id, question, points, cap, columns },
    rows: rows.map(({ option, cells }) => ({
      option,
      cells: cells
        .filter((cell) => cell.candidates.length > 0)
        .map(({ column, candidates, because }) => ({ column, candidates, because })),
    })),
  }))
}

/** All sentences, names and labels, to look for terms in. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return / |^[A-Z]/.test(value) ? `${value}\n` : ''
  return value && typeof value === 'object' ? Object.values(value).map(textOf).join('') : ''
}
