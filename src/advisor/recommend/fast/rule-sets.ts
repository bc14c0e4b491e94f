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
  const words = Math.ceil(rules.length / 32)
  const all = new Int32Array(words)
  const readers = Array.from({ length: questions }, (): Reader[] => [])
  rules.forEach((rule, r) => {
    if (rule.questions.every((question) => question < questions)) add(all, r)
    rule.questions.forEach((question, place) => {
      readers[question]?.push({ rule: r, mask: rule.masks[place] ?? 0 })
    })
  })
  const reading = readers.map((own) => setOf(words, own))
  // Filled as masks come up: a question with several answers has too many to list beforehand.
  const known: RuleSet[][] = readers.map(() => [])
  const none = new Int32Array(words)
  const ofQuestion = (question: number) => reading[question] ?? none
  return {
    all,
    allowing: (question, mask) => {
      const options = mask & ~UNKNOWN_BIT
      const found = known[question]?.[options]
      if (found) return found
      const allowed = (readers[question] ?? []).filter((reader) => (reader.mask & options) !== 0)
      const set = setOf(words, allowed)
      // Of all that do not read the question, none is kept out.
      const own = ofQuestion(question)
      for (let w = 0; w < words; w++) set[w] = (set[w] as number) | ~(own[w] as number)
      const sets = known[question]
      if (sets) sets[options] = set
      return set
    },
    reading: ofQuestion,
  }
}

/** A rule that reads a question, and the options that it wants there. */
interface Reader {
  readonly rule: number
  readonly mask: number
}

function setOf(words: number, readers: readonly Reader[]): Int32Array {
  const set = new Int32Array(words)
  for (const { rule } of readers) add(set, rule)
  return set
}

function add(set: Int32Array, rule: number): void {
  set[rule >> 5] = (set[rule >> 5] as number) | (1 << (rule & 31))
}

/** Narrows `held` to the rules that also allow an answer. */
export function narrow(held: Int32Array, set: RuleSet): void {
  for (let w = 0; w < held.length; w++) held[w] = (held[w] as number) & (set[w] as number)
}
