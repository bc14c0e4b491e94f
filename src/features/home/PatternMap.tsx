import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** All patterns that can come first, by style, with what each is good at. */
export function PatternMap({ advice }: { readonly advice: AdviceKnowledge }) {
  const { patterns, candidates, vocabulary } = advice
  const all = candidates.flatMap((id) => patterns[id] ?? [])
  return (
    <section aria-labelledby="map">
      <h2 id="map" className="text-2xl">
        The map of patterns
      </h2>
      <p className="mt-2 max-w-2xl text-ink-2">
        {all.length} ways for two services to talk. Any of them can come first; each has a page with its trade-offs.
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {vocabulary.styles.terms.map((style) => {
          const own = all.filter((pattern) => pattern.style === style.id)
          if (own.length === 0) return null
          return (
            <div key={style.id}>
              <h3 className="text-lg">{style.label}</h3>
              <p className="mt-1 text-[0.95rem] text-ink-2">{style.meaning}</p>
              <ul className="mt-3 divide-y divide-line border-y border-line">
                {own.map((pattern) => (
                  <li key={pattern.id}>
                    <Link
                      to="/patterns/$pattern"
                      params={{ pattern: pattern.id }}
                      className="flex min-h-11 flex-wrap items-center gap-x-4 py-1.5 text-ink no-underline hover:bg-sunken"
                    >
                      <span className="me-auto font-medium text-accent-ink underline underline-offset-4">
                        {pattern.name}
                      </span>
                      {pattern.goodAt ? <span className="text-[0.95rem] text-ink-2">{pattern.goodAt}</span> : null}
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
