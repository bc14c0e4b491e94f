import type { Knowledge } from '#schema/content/knowledge.ts'
import type { Book } from './book.ts'
import type { ContentFile, Problem } from './content-file.ts'
import { addressProblems } from './link/addresses.ts'
import { bandProblems } from './link/bands.ts'
import { checklistProblems } from './link/checklist.ts'
import { conditionProblems } from './link/conditions.ts'
import { coverageProblems } from './link/coverage.ts'
import { dateProblems } from './link/dates.ts'
import { exampleProblems } from './link/examples.ts'
import { factProblems } from './link/facts.ts'
import { flowProblems } from './link/flow.ts'
import { matrixProblems } from './link/matrices.ts'
import { referenceProblems } from './link/references.ts'
import type { Replay } from './link/replay.ts'
import { witnessProblems } from './link/replay.ts'
import { requiredProblems } from './link/required.ts'
import { constraintProblems, oppositeProblems } from './link/rules.ts'
import { uniqueProblems } from './link/unique.ts'
import { parseContent } from './parse-content.ts'
import { toKnowledge } from './to-knowledge.ts'

/** What has to hold between entries; each rule looks at the whole book and knows nothing of the others. */
const RULES: readonly ((book: Book) => readonly Problem[])[] = [
  requiredProblems,
  uniqueProblems,
  referenceProblems,
  conditionProblems,
  addressProblems,
  dateProblems,
  flowProblems,
  bandProblems,
  matrixProblems,
  constraintProblems,
  oppositeProblems,
  checklistProblems,
  coverageProblems,
]

export type Linked = { readonly knowledge: Knowledge } | { readonly problems: readonly Problem[] }

/**
 * Turns the files of the book into knowledge in which every reference resolves, or into the full list of what has to
 * be mended, in order of file and line. Nothing is repaired, guessed or left out.
 * @param replay runs the witnesses once everything else holds
 */
export function linkKnowledge(
  files: readonly ContentFile[],
  options: { readonly replay?: Replay | undefined } = {},
): Linked {
  const { book, problems: unreadable } = parseContent(files)
  const problems = [...unreadable, ...RULES.flatMap((rule) => rule(book))]
  if (problems.length > 0) return { problems: inOrder(problems) }
  const knowledge = toKnowledge(book)
  // These would only echo what does not resolve, so they wait until everything else holds.
  const failed = [
    ...factProblems(book),
    ...exampleProblems(book),
    ...witnessProblems(book, options.replay?.(knowledge) ?? []),
  ]
  return failed.length > 0 ? { problems: inOrder(failed) } : { knowledge }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  )
}
