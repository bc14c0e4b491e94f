import { given } from '#advisor/answers/given.ts'
import type { Answers } from '#schema/advice/answers.ts'

/** One figure with the sum that gives it. */
export interface NumberCheck {
  readonly id: 'latency-per-hop' | 'availability-of-chain' | 'retry-amplification' | 'requests-in-flight'
  readonly value: number
  readonly unit: 'ms' | 'percent' | 'calls' | 'requests'
  /** The sum in words and figures, such as `99.9 % to the power of 5 = 99.5 %`. */
  readonly formula: string
  /** The questions whose numbers went in. */
  readonly inputs: readonly { readonly question: string; readonly value: number }[]
}

/** One call and three retries, as in the guide's `attempts: 3`. */
export const TRIES_PER_HOP = 4

/** The figures that the given numbers allow, in a fixed order; a figure whose numbers are missing is left out. */
export function checkNumbers(answers: Answers): readonly NumberCheck[] {
  const rate = numberFor(answers, 'requests-per-second')
  const budget = numberFor(answers, 'latency-budget-ms')
  const hops = numberFor(answers, 'hops')
  const availability = numberFor(answers, 'availability-percent')
  return [
    budget !== undefined && hops !== undefined ? latencyPerHop(budget, hops) : undefined,
    availability !== undefined && hops !== undefined ? availabilityOfChain(availability, hops) : undefined,
    hops !== undefined ? retryAmplification(hops) : undefined,
    rate !== undefined && budget !== undefined ? requestsInFlight(rate, budget) : undefined,
  ].filter((check) => check !== undefined)
}

/** The number given for a question; undefined when it is missing, unknown, not positive or no number at all. */
export function numberFor(answers: Answers, question: string): number | undefined {
  const [text] = given(answers, question)
  const value = Number(text)
  return text !== undefined && text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined
}

/** Latencies add up along a chain, so the budget is shared by its hops. */
export function latencyPerHop(budget: number, hops: number): NumberCheck {
  const value = rounded(budget / hops)
  return {
    id: 'latency-per-hop',
    value,
    unit: 'ms',
    formula: `${words(budget)} ms / ${words(hops)} = ${words(value)} ms for each`,
    inputs: [
      { question: 'latency-budget-ms', value: budget },
      { question: 'hops', value: hops },
    ],
  }
}

/** All services of a chain have to be up at once, so their availabilities multiply. */
export function availabilityOfChain(percent: number, hops: number): NumberCheck {
  const value = rounded(100 * (percent / 100) ** hops)
  return {
    id: 'availability-of-chain',
    value,
    unit: 'percent',
    formula: `${percent} % to the power of ${hops} = ${value} %`,
    inputs: [
      { question: 'availability-percent', value: percent },
      { question: 'hops', value: hops },
    ],
  }
}

/** When every hop retries, the last service sees the product of all tries. */
export function retryAmplification(hops: number): NumberCheck {
  const value = rounded(TRIES_PER_HOP ** hops)
  return {
    id: 'retry-amplification',
    value,
    unit: 'calls',
    formula: `${TRIES_PER_HOP} tries to the power of ${hops} = ${words(value)} calls at the last service for one request`,
    inputs: [{ question: 'hops', value: hops }],
  }
}

/** Little's law: what is in the system is what arrives a second times the seconds that each stays. */
export function requestsInFlight(rate: number, budget: number): NumberCheck {
  const value = Math.ceil((rate * budget) / 1000)
  return {
    id: 'requests-in-flight',
    value,
    unit: 'requests',
    formula: `${words(rate)} a second × ${words(budget / 1000)} s = ${words(value)} open at once`,
    inputs: [
      { question: 'requests-per-second', value: rate },
      { question: 'latency-budget-ms', value: budget },
    ],
  }
}

const words = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 })

/** Four significant digits, and never 100 % for a chain that falls short of it. */
function rounded(value: number): number {
  if (value > 99.99 && value < 100) return Math.floor(value * 1e4) / 1e4
  return Number.isInteger(value) ? value : Number(value.toPrecision(4))
}
