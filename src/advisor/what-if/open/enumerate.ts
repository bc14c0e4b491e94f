import type { Case } from '#advisor/what-if/case.ts'
import type { OpenDomain } from './domains.ts'

/** How many completions there are. */
export function jointSize(domains: readonly OpenDomain[]): number {
  return domains.reduce((product, { masks }) => product * masks.length, 1)
}

/**
 * Tries every completion of the open questions and returns those (as indices) that change first place in at least one of
 * them while all others stay as they are. Costs one evaluation for each completion.
 */
export function effectiveByEnumeration({ masks, vary }: Case, domains: readonly OpenDomain[]): ReadonlySet<number> {
  const size = jointSize(domains)
  const firsts = new Int8Array(size)
  const trial = [...masks]
  const [quickest, ...others] = domains
  if (!quickest) return new Set()
  for (let i = 0; i < size; i += quickest.masks.length) {
    let rest = i / quickest.masks.length
    for (const { question, masks: possible } of others) {
      trial[question] = possible[rest % possible.length] ?? 0
      rest = Math.floor(rest / possible.length)
    }
    vary.around(trial, quickest.question)
    for (const [place, mask] of quickest.masks.entries()) firsts[i + place] = vary.at(mask)
  }
  const effective = new Set<number>()
  let stride = 1
  for (const { question, masks: possible } of domains) {
    for (let i = 0; i < size && !effective.has(question); i++) {
      const zeroth = i - (Math.floor(i / stride) % possible.length) * stride
      if (firsts[i] !== firsts[zeroth]) effective.add(question)
    }
    stride *= possible.length
  }
  return effective
}
