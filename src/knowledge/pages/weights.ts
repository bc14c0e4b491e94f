import type { AdviceKnowledge, CoreKnowledge, Knowledge } from '#schema/content/knowledge.ts'
import { sets } from './page-book.ts'

type Weights = Omit<AdviceKnowledge, Exclude<keyof CoreKnowledge, 'questions' | 'patterns'>>

/** What the engine counts with, beyond the core and without a word of text: for pages that show what counts and not why. */
export function weightsOf(knowledge: Knowledge): Weights {
  const { questions, patterns, matrices, constraints, points, triggers, checklist, vocabulary } = knowledge
  return {
    questions: questions.map(({ id, stage, order, kind, short, unit, range, usual, options }) => ({
      ...{ id, stage, order, kind, short, unit, range, usual, title: '', why: '' },
      options: options.map(({ id, label, short, band, runs }) => ({ id, label, short, band, runs, example: '' })),
    })),
    patterns: Object.fromEntries(
      Object.values(patterns).map(({ id, name, role, order, style, layer, traits, movingParts }) => [
        id,
        { id, name, role, order, style, layer, traits, movingParts, summary: '', products: [] },
      ]),
    ),
    matrices: matrices.map((matrix) => ({
      ...matrix,
      ...WORDLESS,
      intro: '',
      rows: matrix.rows.map(({ option, cells }) => ({
        option,
        says: '',
        cells: cells.map(({ column, candidates, parts }) => ({
          ...{ column, candidates, parts, says: '', because: '', claims: [] },
        })),
      })),
    })),
    constraints: constraints.map(({ id, when, eliminates }) => ({ id, when, eliminates, ...WORDLESS, reason: '' })),
    points: points.map(({ id, when, awards }) => ({
      ...{ id, when, ...WORDLESS },
      awards: awards.map(({ patterns: to, points: worth }) => ({ patterns: to, points: worth, because: '' })),
    })),
    triggers: triggers.map(({ id, adds, causes }) => ({
      ...{ id, adds, ...WORDLESS },
      causes: causes.map(({ when }) => ({ when, reason: '' })),
    })),
    checklist: { ...checklist, phases: [] },
    antiPatterns: [],
    vocabulary: sets(vocabulary, ['moving-parts']),
  }
}

const WORDLESS = { title: '', date: '', sources: [] }
