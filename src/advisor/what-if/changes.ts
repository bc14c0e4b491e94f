import { answerTo } from '#advisor/answers/given.ts'
import { UNKNOWN_BIT } from '#advisor/recommend/fast/codes.ts'
import { weighingQuestions } from '#advisor/recommend/fast/weighing-questions.ts'
import type { AnswerChange } from '#schema/advice/advice.ts'
import type { Case } from './case.ts'

/** One answer replaced by another. */
export interface Change {
  /** Index of the question. */
  readonly question: number
  readonly mask: number
  /** 0 when it only adds an answer, 1 when it replaces one, 2 when it takes one back, and `UNUSUAL` more for a rare answer. */
  readonly cost: number
}

/**
 * What an answer costs that is not the usual one of its question; more than any two other changes. That a pattern would
 * win if it were prescribed is true of each of them and tells nobody anything, so such a change is named only for want of others.
 */
export const UNUSUAL = 5

/**
 * Every change of one answer that could bear on first place, in the order of questions and options. Of a question with
 * several answers one option is added or taken away.
 */
export function singleChanges({ knowledge, compiled, masks }: Case): readonly Change[] {
  return weighingQuestions(compiled).flatMap((question) => {
    const asked = knowledge.questions[question]
    const given = (masks[question] ?? 0) & ~UNKNOWN_BIT
    const bits = (asked?.options ?? []).map((_, place) => 1 << place)
    const cost = given === 0 ? 0 : 1
    if (asked?.kind === 'several') {
      const changed = bits.map((bit) => ({ question, mask: given ^ bit, cost: given & bit ? 2 : 0 }))
      return changed.toSorted((a, b) => a.cost - b.cost)
    }
    const usual = asked?.options.findIndex(({ id }) => id === asked.usual) ?? -1
    const others = bits
      .filter((bit) => bit !== given)
      .map((mask) => ({ question, mask, cost: usual < 0 || mask === 1 << usual ? cost : cost + UNUSUAL }))
    return given === 0 ? others : [...others, { question, mask: 0, cost: 2 }]
  })
}

/** A change in the words of the schema. */
export function describeChange({ knowledge, answers }: Case, { question, mask }: Change): AnswerChange {
  const asked = knowledge.questions[question]
  const id = asked?.id ?? ''
  const to = (asked?.options ?? []).filter((_, place) => mask & (1 << place)).map((option) => option.id)
  return { question: id, from: answerTo(answers, id), to }
}
