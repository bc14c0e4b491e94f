import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '#knowledge/load.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { FlowTarget } from '#schema/content/flow.ts'
import { advise } from './advise.ts'
import { encode } from './recommend/fast/codes.ts'
import { compile } from './recommend/fast/compile.ts'
import { firstPlace, workspaceFor } from './recommend/fast/first-place.ts'
import { recommend } from './recommend/recommend.ts'

const book = await loadKnowledge()
const { flow } = book

type Path = { readonly answers: Answers; readonly outcome: string }

function pathsFrom(target: FlowTarget, answers: Answers): readonly Path[] {
  if ('outcome' in target) return [{ answers, outcome: target.outcome }]
  return Object.entries(flow.steps[target.question] ?? {}).flatMap(([option, to]) =>
    pathsFrom(to, { ...answers, [target.question]: [option] }),
  )
}

const paths = pathsFrom({ question: flow.start }, {})
const optionsOf = (question: string) =>
  book.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? []
const perhaps = (question: string): readonly Answers[] => [
  {},
  ...optionsOf(question).map((id) => ({ [question]: [id] })),
]
const rows = optionsOf('requirements')
const subsets = Array.from({ length: 2 ** rows.length }, (_, set) => rows.filter((_, bit) => set & (1 << bit)))

describe('the decision flow of the guide', () => {
  test('has six ways through it, each to an outcome of its own', () => {
    expect(paths.map(({ outcome }) => outcome)).toEqual(flow.outcomes.map(({ id }) => id))
    expect(paths).toHaveLength(6)
  })

  test.each(paths)('$answers ends at $outcome', ({ answers, outcome }) => {
    for (const way of ['guided', 'free'] as const) {
      const { path, first } = recommend(book, answers, way)
      expect(path.outcome).toBe(outcome)
      expect(path.next).toBeUndefined()
      expect(flow.outcomes.find(({ id }) => id === outcome)?.choose.map(({ pattern }) => pattern)).toContain(first)
    }
  })

  test.each(paths)('$outcome stays first with every subset of rows, every scale and every context', (way) => {
    const compiled = compile(book)
    const work = workspaceFor(compiled)
    const wrong: Answers[] = []
    for (const requirements of subsets) {
      for (const scale of perhaps('scale')) {
        for (const context of perhaps('context')) {
          const answers = { ...way.answers, ...(requirements.length > 0 ? { requirements } : {}), ...scale, ...context }
          const first = book.candidates[firstPlace(compiled, encode(compiled.codes, answers), 'guided', work)]
          const graphql = requirements.includes('complex-queries')
          const leaf = way.outcome !== 'rest-or-graphql' ? way.outcome : graphql ? 'graphql' : 'rest'
          if (first !== leaf) wrong.push(answers)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(paths.length * subsets.length * perhaps('scale').length * perhaps('context').length).toBe(3840)
  })

  test.each(paths)(
    'answers of other branches do not touch $outcome, and count again when their branch is taken',
    (path) => {
      for (const other of paths) {
        const both = { ...other.answers, ...path.answers }
        expect(recommend(book, both, 'guided').path.outcome).toBe(path.outcome)
        expect(recommend(book, { ...both, ...other.answers }, 'guided').path.outcome).toBe(other.outcome)
        expect(recommend(book, both, 'guided').ranking).toEqual(recommend(book, path.answers, 'guided').ranking)
      }
    },
  )

  test.each(paths)('$outcome alone is enough for a recommendation with a stack and a checklist', ({ answers }) => {
    const advice = advise(book, answers, 'guided')
    expect(advice.confidence).toBe('clear')
    expect(advice.stack?.layers.length).toBeGreaterThan(2)
    expect(advice.checklist?.phases.length).toBeGreaterThan(1)
  })
})
