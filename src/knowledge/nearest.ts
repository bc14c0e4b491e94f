/**
 * The known word that a mistyped one most likely stands for: few edits for its length, or a word that it is part of.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = byEdits(word, known)
  if (best !== undefined && edits(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 4)))
    return best
  return known.find((candidate) => word.length > 2 && (candidate.includes(word) || word.includes(candidate)))
}

/**
 * A remedy that names the nearest known word, or else the known words themselves, as far as they fit a line.
 * @param first what to do where none is near; whoever writes the book may also write what is missing
 */
export function suggest(
  word: string,
  known: readonly string[],
  what: string,
  first = 'Correct it, or write that entry first.',
): string {
  const near = nearest(word, known)
  if (near !== undefined) return `Did you mean \`${near}\`?`
  if (known.length === 0) return `There is no ${what} yet.`
  if (known.length <= 12) return `Known here: ${known.join(', ')}.`
  return `${first} Nearest: ${byEdits(word, known).slice(0, 5).join(', ')}.`
}

function byEdits(word: string, known: readonly string[]): readonly string[] {
  const scored = known.map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
  return scored.sort((a, b) => a.edits - b.edits).map(({ candidate }) => candidate)
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
