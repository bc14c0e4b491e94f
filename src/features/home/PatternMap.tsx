import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { DiagramViewer } from '#components/DiagramViewer.tsx'
import { StaticDiagram } from '#components/StaticDiagram.tsx'
import { hierarchyModel } from '#diagrams/models/hierarchy.ts'
import { toSteps } from '#diagrams/to-steps.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'

interface Props {
  /** Candidates and their styles. */
  readonly advice: AdviceKnowledge
  /** The drawn hierarchy. */
  readonly drawing: SvgNode
}

/** The guide's hierarchy, drawn, and all patterns that can come first by style. Everything leads to its page. */
export function PatternMap({ advice, drawing }: Props) {
  const { patterns, candidates, vocabulary } = advice
  const all = candidates.flatMap((id) => patterns[id] ?? [])
  const model = useMemo(() => hierarchyModel(advice), [advice])
  const linkTo = useCallback((node: string) => model.nodes.find(({ id }) => id === node)?.to, [model])
  return (
    <section aria-labelledby="map" className="paint-later">
      <h2 id="map" className="text-2xl">
        The map of patterns
      </h2>
      <p className="mt-2 max-w-2xl text-ink-2">
        The {all.length} patterns that can be recommended. Each has a page with its trade-offs.
      </p>
      <div className="mt-6 max-w-4xl">
        <DiagramViewer title="The guide’s hierarchy" steps={toSteps(model)}>
          <StaticDiagram svg={drawing} linkTo={linkTo} />
        </DiagramViewer>
      </div>
      <div className="mt-10 grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {vocabulary.styles.terms.map((style) => {
          const own = all.filter((pattern) => pattern.style === style.id)
          if (own.length === 0) return null
          return (
            <div key={style.id}>
              <h3 className="text-lg">{style.label}</h3>
              <p className="mt-1 text-note text-ink-2">{style.meaning}</p>
              <ul className="mt-3 divide-y divide-line border-y border-line">
                {own.map((pattern) => (
                  <li key={pattern.id}>
                    <Link
                      to="/patterns/$pattern"
                      params={{ pattern: pattern.id }}
                      className="flex min-h-11 flex-wrap items-center gap-x-4 py-1.5 text-ink no-underline hover:bg-sunken"
                    >
                      <span className="me-auto font-semibold text-accent-ink underline underline-offset-4">
                        {pattern.name}
                      </span>
                      {pattern.goodAt ? <span className="text-note text-ink-2">{pattern.goodAt}</span> : null}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
