import { FactNotes, factsAbout } from '#components/book/FactNotes.tsx'
import { PatternLinks } from '#components/book/PatternLink.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

/** The anti-patterns: problem, solution, and what mends each. */
export function AntiPatternsPage({
  advice,
  library,
}: {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
}) {
  const lead = 'Habits that make communicating services fail together, and what to do instead.'
  return (
    <Page width="text">
      <PageHead title="Anti-patterns" description={lead} />
      <PageTitle title="Anti-patterns" lead={lead} />
      {advice.antiPatterns.map((anti) => (
        <PageSection key={anti.id} id={anti.id} title={anti.name}>
          <dl className="grid gap-x-6 gap-y-0.5 max-sm:[&>dt]:not-first:mt-2 sm:grid-cols-[7.5rem_1fr] sm:gap-y-2">
            <dt className="text-sm text-ink-2">Problem</dt>
            <dd className="font-semibold">{anti.problem}</dd>
            <dt className="text-sm text-ink-2">Solution</dt>
            <dd className="font-semibold">{anti.solution}</dd>
            <dt className="text-sm text-ink-2">In detail</dt>
            <dd>{anti.explanation}</dd>
            <dt className="text-sm text-ink-2">What helps</dt>
            <dd>
              <PatternLinks patterns={advice.patterns} ids={anti.remedies} />
            </dd>
          </dl>
          <div className="mt-4">
            <FactNotes facts={factsAbout(library.facts, `anti-patterns/${anti.id}`)} sources={library.sources} />
          </div>
        </PageSection>
      ))}
    </Page>
  )
}
