import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern } from '#schema/content/pattern.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly pattern: Pattern
  readonly related: readonly string[]
}

/** "Compare with ...": the related patterns of the same role, each set beside this one. */
export function CompareLinks({ advice, pattern, related }: Props) {
  const alike = related.flatMap((id) => {
    const other = advice.patterns[id]
    return other?.role === pattern.role ? [other] : []
  })
  if (alike.length === 0) return null
  return (
    <p className="mt-2">
      Compare with{' '}
      {alike.map((other, place) => (
        <span key={other.id}>
          {place > 0 ? (place === alike.length - 1 ? ' or ' : ', ') : ''}
          <Link to="/compare" search={{ patterns: `${pattern.id},${other.id}` }}>
            {other.name}
          </Link>
        </span>
      ))}
      .
    </p>
  )
}
