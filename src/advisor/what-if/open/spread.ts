import type { CompiledRule } from '#advisor/recommend/fast/compile.ts'
import { addMatrix } from '#advisor/recommend/fast/tally.ts'
import type { Case } from '#advisor/what-if/case.ts'
import type { OpenDomain } from './domains.ts'
import type { Group } from './group.ts'
import { leafSpread } from './leaf-spread.ts'
import { opennessOf, possibleValues } from './possible-values.ts'

/** What is certain in every completion of the answers, and what is open. */
export interface Spread {
  readonly base: readonly number[]
  readonly surelyOut: number
  readonly perhapsOut: number
  /** True when some candidate that cannot be eliminated certainly has a positive line, so that there is a first place. */
  readonly hasFirst: boolean
  readonly groups: readonly Group[]
}

/**
 * Splits all that gives points or eliminates into what is certain and what is open. Contributions add up over the groups:
 * what reads one open question shares a group with the rest of that question, a rule over several is a group of its own.
 */
export function spreadOf(subject: Case, domains: readonly OpenDomain[]): Spread {
  const { compiled } = subject
  const zeros = compiled.codes.candidates.map(() => 0)
  const values = possibleValues(subject, domains)
  const base = [...zeros]
  const groups: Group[] = []
  let [surelyOut, perhapsOut, spoken] = [0, 0, 0]
  const tables = new Map<number, number[][]>()
  const speaks = new Map<number, number>()
  const speak = (question: number, mask: number) => void speaks.set(question, (speaks.get(question) ?? 0) | mask)
  const tableOf = (question: number): number[][] => {
    const table = tables.get(question) ?? (values[question] ?? []).map(() => [...zeros])
    tables.set(question, table)
    return table
  }

  for (const { question, named, points, cap } of compiled.matrices) {
    const masks = values[question] ?? []
    if (masks.length === 1) spoken |= addMatrix(named, masks[0] ?? 0, points, cap, base)
    else {
      for (const [v, row] of tableOf(question).entries())
        speak(question, addMatrix(named, masks[v] ?? 0, points, cap, row))
    }
  }
  for (const rule of compiled.rules) {
    const open = opennessOf(rule, values)
    if (open === 'never') continue
    const [only, ...more] = open
    perhapsOut |= rule.eliminates
    if (only === undefined) {
      surelyOut |= rule.eliminates
      spoken |= rule.speaksFor
      award(rule, base)
    } else if (rule.eliminates !== 0) {
      groups.push({ questions: open, values: [zeros], bans: rule.eliminates, speaks: 0 })
    } else if (more.length > 0) {
      const row = [...zeros]
      award(rule, row)
      groups.push({ questions: open, values: [zeros, row], bans: 0, speaks: rule.speaksFor })
    } else {
      speak(only, rule.speaksFor)
      const mask = rule.masks[rule.questions.indexOf(only)] ?? 0
      for (const [v, row] of tableOf(only).entries()) if ((values[only]?.[v] ?? 0) & mask) award(rule, row)
    }
  }
  for (const [question, table] of tables) {
    groups.push({ questions: [question], values: table, bans: 0, speaks: speaks.get(question) ?? 0 })
  }
  const leaf = leafSpread(subject, domains, values)
  groups.push(leaf.group)
  const hasFirst = (spoken & ~perhapsOut) !== 0 || (leaf.surelySpeaks !== 0 && (leaf.surelySpeaks & perhapsOut) === 0)
  return { base, surelyOut, perhapsOut, hasFirst, groups }
}

function award({ candidates, points }: CompiledRule, row: number[]): void {
  for (const [i, candidate] of candidates.entries()) row[candidate] = (row[candidate] ?? 0) + (points[i] ?? 0)
}
