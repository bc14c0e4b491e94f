import { given } from '#advisor/answers/given.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { NumberClash } from '#schema/advice/number-check.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { bandFor } from './band-for.ts'
import { numberFor } from './check-numbers.ts'

type Questions = Pick<AdviceKnowledge, 'questions'>

/** Typed numbers that cannot hold together with the bands chosen elsewhere; worth saying before anything is recommended. */
export function numberClashes(knowledge: Questions, answers: Answers): readonly NumberClash[] {
  return [rateOutsideScale(knowledge, answers), latencyShareBelowAnswer(knowledge, answers)].filter(
    (clash) => clash !== undefined,
  )
}

function rateOutsideScale(knowledge: Questions, answers: Answers): NumberClash | undefined {
  const rate = numberFor(answers, 'requests-per-second')
  const scale = chosenBand(knowledge, answers, 'scale')
  if (rate === undefined || !scale) return undefined
  const right = bandFor(scale.question, rate)
  if (right === undefined || right === scale.option.id) return undefined
  return {
    id: 'rate-outside-scale',
    text: `${words(rate)} requests a second are not “${scale.option.label}”, the scale that was chosen.`,
    answers: [answer('requests-per-second', rate), { question: 'scale', options: [scale.option.id] }],
  }
}

/** An answer that asks for less than its share of the budget is only ambitious; one that asks for more breaks the sum. */
function latencyShareBelowAnswer(knowledge: Questions, answers: Answers): NumberClash | undefined {
  const budget = numberFor(answers, 'latency-budget-ms')
  const hops = numberFor(answers, 'hops')
  const latency = chosenBand(knowledge, answers, 'latency')
  if (budget === undefined || !latency) return undefined
  const share = budget / (hops ?? 1)
  if (share >= latency.from) return undefined
  const sum =
    hops === undefined
      ? `The whole answer may take ${words(budget)} ms`
      : `${words(budget)} ms / ${words(hops)} = ${words(share)} ms for each hop`
  return {
    id: 'latency-share-below-answer',
    text: `${sum}, but “${latency.option.label}” was chosen for this hop alone.`,
    answers: [
      answer('latency-budget-ms', budget),
      ...(hops === undefined ? [] : [answer('hops', hops)]),
      { question: 'latency', options: [latency.option.id] },
    ],
  }
}

/** The one option of a question that was chosen, with the lower end of its band. */
function chosenBand({ questions }: Questions, answers: Answers, id: string) {
  const question = questions.find((one) => one.id === id)
  const [chosen] = given(answers, id)
  const option = question?.options.find((one) => one.id === chosen)
  return question && option?.band ? { question, option, from: option.band.from } : undefined
}

const answer = (question: string, value: number) => ({ question, options: [String(value)] })

const words = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 4 })
