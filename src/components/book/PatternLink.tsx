import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

interface Props {
  readonly patterns: AdviceKnowledge['patterns']
  readonly id: string
  /** Text other than the pattern's name. */
  readonly label?: string
}

/** The name of a pattern, leading to its page. */
export function PatternLink({ patterns, id, label }: Props) {
  return (
    <Link to="/patterns/$pattern" params={{ pattern: id }}>
      {label ?? patterns[id]?.name ?? id}
    </Link>
  )
}

/** Several patterns in a row, separated by commas. */
export function PatternLinks({
  patterns,
  ids,
}: {
  readonly patterns: Props['patterns']
  readonly ids: readonly string[]
}) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <PatternLink patterns={patterns} id={id} />
    </span>
  ))
}
