import type { Advice } from '#schema/advice/advice.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { adviseOn, type FailedWitness, listed, partsIn } from './failed-witness.ts'

/** A constraint eliminates all it names, a points rule writes all its lines, a trigger brings all its parts. */
export function ruleWitnesses(knowledge: Knowledge): readonly FailedWitness[] {
  const { constraints, points, triggers } = knowledge
  return [
    ...constraints.flatMap(({ id, eliminates }) =>
      replay(knowledge, id, (advice) => eliminates.filter((pattern) => !isEliminatedBy(advice, pattern, id))),
    ),
    ...points.flatMap(({ id, awards }) =>
      replay(knowledge, id, (advice) =>
        awards.flatMap((award) => award.patterns.filter((pattern) => !isAwarded(advice, pattern, id, award.points))),
      ),
    ),
    ...triggers.flatMap(({ id, adds }) =>
      replay(knowledge, id, (advice) => adds.filter((part) => !isAddedBy(advice, part, id))),
    ),
  ]
}

function replay(
  knowledge: Knowledge,
  id: string,
  missing: (advice: Advice) => readonly string[],
): readonly FailedWitness[] {
  const entry = `rules/${id}`
  const witness = knowledge.witnesses.rules[id]
  if (!witness) {
    return [
      { entry, message: 'Nothing shows the rule at work.', remedy: 'Add `witness` with answers that make it hold.' },
    ]
  }
  const missed = missing(adviseOn(knowledge, witness))
  if (missed.length === 0) return []
  const message = `With the answers of the witness the rule does not bear on ${listed(missed)}.`
  return [{ entry, message, remedy: 'Change the witness so that the rule holds, or the rule.' }]
}

const candidate = ({ recommendation }: Advice, id: string) =>
  recommendation.ranking.find(({ pattern }) => pattern === id)

const isEliminatedBy = (advice: Advice, pattern: string, rule: string): boolean =>
  candidate(advice, pattern)?.eliminations.some(({ origin }) => 'rule' in origin && origin.rule === rule) ?? false

const isAwarded = (advice: Advice, pattern: string, rule: string, points: number): boolean =>
  candidate(advice, pattern)?.lines.some(
    (line) => 'rule' in line.origin && line.origin.rule === rule && line.points === points,
  ) ?? false

const isAddedBy = (advice: Advice, part: string, rule: string): boolean =>
  partsIn(advice).some(
    ({ pattern, reasons }) =>
      pattern === part && reasons.some(({ origin }) => 'rule' in origin && origin.rule === rule),
  )
