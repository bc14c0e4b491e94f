import type { Case } from '#advisor/what-if/case.ts'
import type { OpenQuestion } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

/**
 * The question to settle first. In the guided way that is the first open question of the flow while several outcomes are
 * possible, since none weighs more than the outcome; otherwise the most decisive.
 */
export function settleFirst({ way, path, knowledge }: Case, open: readonly OpenQuestion[]): string | undefined {
  const decisive = byDecisiveness(knowledge, open).map(({ question }) => question)
  const ofFlow = path.steps.find(({ option }) => option === undefined || option === UNKNOWN)?.question
  return way === 'guided' && ofFlow !== undefined && decisive.includes(ofFlow) ? ofFlow : decisive[0]
}

/**
 * Open questions that can still change first place, the most decisive first: those whose options lead to the most evenly
 * spread first places, then those that decide alone, then the order of the questions.
 */
export function byDecisiveness({ questions }: Pick<AdviceKnowledge, 'questions'>, open: readonly OpenQuestion[]) {
  const usual = new Map(questions.map((question) => [question.id, question.usual]))
  const rank = ({ effect }: OpenQuestion) => (effect === 'decides' ? 0 : 1)
  return open
    .filter(({ effect }) => effect !== 'no-effect')
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || spreadOfOutcomes(b, usual.get(b.question)) - spreadOfOutcomes(a, usual.get(a.question)),
    )
}

/** How likely the usual answer is where a question has one. */
const USUAL_SHARE = 0.9

/** Information in bits that an answer gives about first place; but for the usual one all options are equally likely. */
function spreadOfOutcomes({ outcomes }: OpenQuestion, usual: string | undefined): number {
  const hasUsual = outcomes.some(({ option }) => option === usual)
  const shareOf = (option: string) => {
    if (!hasUsual) return 1 / outcomes.length
    return option === usual ? USUAL_SHARE : (1 - USUAL_SHARE) / (outcomes.length - 1)
  }
  const shares = new Map<string | undefined, number>()
  for (const { option, first } of outcomes) shares.set(first, (shares.get(first) ?? 0) + shareOf(option))
  return [...shares.values()].reduce((bits, share) => bits - share * Math.log2(share), 0)
}
