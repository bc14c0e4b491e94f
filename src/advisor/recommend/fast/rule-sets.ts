import { UNKNOWN_BIT } from './codes.ts'
import type { CompiledCondition } from './compiled-condition.ts'

/** A set of rules as bits, 32 to a word. */
type RuleSet = Int32Array

/** Rules indexed by the answers that they read, so that those which hold are found by one AND for each question. */
export interface RuleSets {
  /** Rules that hold when nothing speaks against them. */
  readonly all: RuleSet
  /** Rules whose condition on the question has one of the options of the mask, or that do not read the question. */
  readonly allowing: (question: number, mask: number) => RuleSet
  /** Rules that read the question. */
  readonly reading: (question: number) => RuleSet
}

export function ruleSets(rules: readonly CompiledCondition[], questions: number): RuleSets {
  // Filled as masks come up: a question with several answers has too many to list beforehand.
  const known: (RuleSet | undefined)[][] = Array.from({ length: questions }, () => [])
  const readers = Array.from({ length: questions }, (_, question) =>
    setOf(rules, (rule) => rule.questions.includes(question)),
  )
  return {
    all: setOf(rules, (rule) => rule.questions.every((question) => question < questions)),
    allowing: (question, mask) => {
      const options = mask & ~UNKNOWN_BIT
      const sets = known[question] ?? []
      const set = sets[options] ?? setOf(rules, (rule) => allows(rule, question, options))
      sets[options] = set
      return set
    },
    reading: (question) => readers[question] ?? setOf(rules, () => false),
  }
}

function setOf(rules: readonly CompiledCondition[], contains: (rule: CompiledCondition) => boolean): RuleSet {
  const set = new Int32Array(Math.ceil(rules.length / 32))
  for (const [r, rule] of rules.entries()) if (contains(rule)) set[r >> 5] = (set[r >> 5] ?? 0) | (1 << (r & 31))
  return set
}

function allows({ questions, masks }: CompiledCondition, question: number, options: number): boolean {
  const place = questions.indexOf(question)
  return place < 0 || ((masks[place] ?? 0) & options) !== 0
}

/** Narrows `held` to the rules that also allow an answer. */
export function narrow(held: Int32Array, set: RuleSet): void {
  for (let w = 0; w < held.length; w++) held[w] = (held[w] as number) & (set[w] as number)
}
