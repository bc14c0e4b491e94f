import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

type Asked = AdviceKnowledge['questions'][number]

/**
 * Turns a list of whole numbers, one for each question in order, into answers: 0 leaves a question unanswered, the
 * others choose among its options, subsets and "I don't know yet". Every set of answers comes from some list, so that
 * tests and the bench draw from all of them.
 */
export function pickAnswers({ questions }: AdviceKnowledge, picks: readonly number[]): Answers {
  return Object.fromEntries(
    questions.flatMap((question, i) => {
      const options = pickOptions(question, picks[i] ?? 0)
      return options.length > 0 ? [[question.id, options] as const] : []
    }),
  )
}

function pickOptions({ kind, options, range }: Asked, pick: number): readonly string[] {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case 'one':
      return [[], ...ids.map((id) => [id]), [UNKNOWN]][pick % (ids.length + 2)] ?? []
    case 'several': {
      const subset = pick % (2 ** ids.length + 1)
      return subset === 2 ** ids.length ? [UNKNOWN] : ids.filter((_, bit) => subset & (1 << bit))
    }
    case 'number': {
      const { min, max } = range ?? { min: 0, max: 9 }
      return [[], [String(Math.min(max, min + (pick >> 2)))], [UNKNOWN]][pick % 3] ?? []
    }
  }
}
