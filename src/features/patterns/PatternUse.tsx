import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import { PageSection } from '#ui/Page.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly pattern: Pattern
}

/** Products that carry the pattern, and the places of the book that call for it. */
export function PatternUse({ advice, pattern }: Props) {
  const rules = rulesFor(advice, pattern.id)
  const cells = cellsFor(advice, pattern.id)
  return (
    <>
      {pattern.products.length > 0 ? (
        <PageSection id="products" title="Products that implement it">
          <p className="mb-2 text-ink-2">Examples, not a ranking: choose the pattern first.</p>
          <ul className="list-disc space-y-1 ps-5 marker:text-ink-3">
            {pattern.products.map((product) => (
              <li key={product.name}>
                {product.name}
                {product.note ? <span className="text-ink-2">: {product.note}</span> : null}
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
      {cells.length > 0 ? (
        <PageSection id="matrices" title="Where the matrices name it">
          <ul className="list-disc space-y-1 ps-5 marker:text-ink-3">
            {cells.map(({ matrix, row, says }) => (
              <li key={`${matrix.id} ${row} ${says}`}>
                <Link to="/matrices" hash={matrix.id}>
                  {matrix.title}
                </Link>
                , {row}: {says}
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
      {rules.length > 0 ? (
        <PageSection id="rules" title="Rules that name it">
          <details>
            <summary className="min-h-8 text-accent-ink">
              {rules.length} {rules.length === 1 ? 'rule' : 'rules'}
            </summary>
            <ul className="mt-2 list-disc space-y-1 ps-5 marker:text-ink-3">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Link to="/rules/$rule" params={{ rule: rule.id }}>
                    {rule.title}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </PageSection>
      ) : null}
    </>
  )
}

function rulesFor(advice: AdviceKnowledge, id: string) {
  return [
    ...advice.constraints.filter((rule) => rule.eliminates.includes(id)),
    ...advice.points.filter((rule) => rule.awards.some((award) => award.patterns.includes(id))),
    ...advice.triggers.filter((rule) => rule.adds.includes(id)),
  ]
}

function cellsFor(advice: AdviceKnowledge, id: string) {
  return advice.matrices.flatMap((matrix) =>
    matrix.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.candidates.includes(id) || cell.parts.includes(id))
        .map((cell) => ({ matrix, row: row.says, says: cell.says })),
    ),
  )
}
