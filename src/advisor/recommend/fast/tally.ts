import { UNKNOWN_BIT } from './codes.ts'
import type { Compiled } from './compile.ts'
import { NONE } from './replay.ts'

/** What speaks for and against each candidate, summed up so far. */
export interface Tally {
  readonly points: Int32Array
  /** Bit mask of the candidates that are eliminated. */
  out: number
  /** Bit mask of the candidates for which some line speaks. */
  spoken: number
}

export const emptyTally = (compiled: Compiled): Tally => ({
  points: new Int32Array(compiled.codes.candidates.length),
  out: 0,
  spoken: 0,
})

export function clear(tally: Tally): void {
  tally.points.fill(0)
  tally.out = 0
  tally.spoken = 0
}

/** Makes `tally` what `from` is. */
export function copy(from: Tally, tally: Tally): void {
  tally.points.set(from.points)
  tally.out = from.out
  tally.spoken = from.spoken
}

/** Counts the rules of a set: their points, what they eliminate and for whom they speak. */
export function countRules({ rules }: Compiled, held: Int32Array, tally: Tally): void {
  const { points } = tally
  for (let w = 0; w < held.length; w++) {
    for (let bits = held[w] as number; bits !== 0; bits &= bits - 1) {
      const rule = rules[(w << 5) + 31 - Math.clz32(bits & -bits)]
      if (!rule) continue
      tally.out |= rule.eliminates
      tally.spoken |= rule.speaksFor
      for (let i = 0; i < rule.candidates.length; i++) {
        const candidate = rule.candidates[i] as number
        points[candidate] = (points[candidate] as number) + (rule.points[i] as number)
      }
    }
  }
}

/** Counts what the flow's outcome gives; `NONE` gives nothing. */
export function countLeaf({ flow }: Compiled, leaf: number, tally: Tally): void {
  if (leaf === NONE) return
  tally.points[leaf] = (tally.points[leaf] as number) + flow.points
  tally.spoken |= 1 << leaf
}

/** Counts what the rows chosen by `mask` give in the matrices that read the question. */
export function countMatrices({ matrices }: Compiled, question: number, mask: number, tally: Tally): void {
  if (mask === 0) return
  for (const matrix of matrices) {
    if (matrix.question !== question) continue
    tally.spoken |= addMatrix(matrix.named, mask & ~UNKNOWN_BIT, matrix.points, matrix.cap, tally.points)
  }
}

/** Adds what the chosen rows give, at most `cap` to each candidate; returns the candidates that they name. */
export function addMatrix(
  named: readonly number[],
  mask: number,
  worth: number,
  cap: number,
  points: Int32Array | number[],
) {
  let all = 0
  for (let o = 0; o < named.length; o++) if (mask & (1 << o)) all |= named[o] as number
  for (let c = 0; all >>> c !== 0; c++) {
    if (!(all & (1 << c))) continue
    let got = 0
    for (let o = 0; o < named.length; o++) if (mask & (1 << o) && (named[o] as number) & (1 << c)) got += worth
    points[c] = (points[c] as number) + Math.min(got, cap)
  }
  return all
}

/** Index of the candidate with the most points that is not eliminated; `NONE` while no line speaks for any that is left. */
export function leading({ points, out, spoken }: Tally, places: readonly number[]): number {
  if ((spoken & ~out) === 0) return NONE
  let first = NONE
  for (let c = 0; c < points.length; c++) {
    if (out & (1 << c)) continue
    const lead = first === NONE ? 1 : (points[c] as number) - (points[first] as number)
    if (lead > 0 || (lead === 0 && (places[c] as number) < (places[first] as number))) first = c
  }
  return first
}
