import type { Book, Entry } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import type { Condition } from '#schema/content/common.ts'
import type { PointsRule } from '#schema/content/rule.ts'
import { namesOf } from './names.ts'

/**
 * Constraints read refine and situation questions only: if they read the guide's own, the guide's leaf
 * could lose against the guide's own answers.
 */
export function constraintProblems(book: Book): readonly Problem[] {
  const { question } = namesOf(book)
  return book.entries.constraint.flatMap((rule) => {
    if (Object.keys(rule.value.when).length === 0)
      return [
        rule.problem(['when'], 'the rule holds for everybody', 'Name at least one question and its answer.', 'key'),
      ]
    return Object.keys(rule.value.when).flatMap((id) => {
      const stage = question(id)?.stage
      if (stage !== 'flow' && stage !== 'matrices') return []
      const remedy =
        "Read a refine or situation question instead: the guide's own answers must always let the guide's own pattern win."
      return [
        rule.problem(['when', id], `a constraint reads \`${id}\`, a question of the stage ${stage}`, remedy, 'key'),
      ]
    })
  })
}

/** No two rules that say the opposite of the same pattern under the same condition. */
export function oppositeProblems(book: Book): readonly Problem[] {
  const { constraint: constraints, points } = book.entries
  const awards = points.flatMap((rule) => awardsOf(rule))
  const dead = awards.flatMap(({ rule, path, pattern, points: given }) => {
    const against = constraints.find(
      ({ value }) => value.eliminates.includes(pattern) && implies(rule.value.when, value.when),
    )
    if (!against || given < 0) return []
    return [
      rule.problem(
        path,
        `\`${pattern}\` gets points where the constraint \`${against.id}\` eliminates it`,
        `Take the points out, or narrow the constraint \`${against.id}\`.`,
      ),
    ]
  })
  const opposed = awards.flatMap((award, index) => {
    const other = awards
      .slice(0, index)
      .find(
        (before) =>
          before.pattern === award.pattern &&
          Math.sign(before.points) !== Math.sign(award.points) &&
          same(before.rule.value.when, award.rule.value.when),
      )
    if (!other) return []
    return [
      award.rule.problem(
        award.path,
        `\`${award.pattern}\` gets ${award.points} here and ${other.points} from \`${other.rule.id}\` under the same condition`,
        'Decide which of the two holds, and take the other out.',
      ),
    ]
  })
  return [...dead, ...opposed]
}

function awardsOf(rule: Entry<PointsRule>) {
  return rule.value.awards.flatMap(({ patterns, points }, i) =>
    patterns.map((pattern, j) => ({ rule, pattern, points, path: ['awards', i, 'patterns', j] as const })),
  )
}

/** Whether `wide` holds whenever `narrow` does. */
function implies(narrow: Condition, wide: Condition): boolean {
  return Object.entries(wide).every(
    ([question, options]) => narrow[question]?.every((option) => options.includes(option)) ?? false,
  )
}

function same(a: Condition, b: Condition): boolean {
  return implies(a, b) && implies(b, a)
}
