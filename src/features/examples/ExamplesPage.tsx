import { FactNotes, factsAbout } from '#components/book/FactNotes.tsx'
import { PatternLinks } from '#components/book/PatternLink.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

/** The guide's real-world examples, with what has changed since. */
export function ExamplesPage({
  advice,
  library,
}: {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
}) {
  const lead = 'The companies that the guide points to: what it says about them, and what they do today.'
  return (
    <Page width="text">
      <PageHead title="Real-world examples" description={lead} />
      <PageTitle title="Real-world examples" lead={lead} />
      {library.examples.map((example) => (
        <PageSection key={example.id} id={example.id} title={example.name}>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_1fr]">
            {example.attributes.map((attribute) => (
              <div key={attribute.id} className="sm:contents">
                <dt className="text-sm text-ink-2">{attribute.label}</dt>
                <dd>
                  {attribute.guideSays}
                  {attribute.patterns.length > 0 ? (
                    <span className="text-sm text-ink-2">
                      {' '}
                      (<PatternLinks patterns={advice.patterns} ids={attribute.patterns} />)
                    </span>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-4">{example.lesson}</p>
          <div className="mt-4">
            <FactNotes facts={factsAbout(library.facts, `examples/${example.id}`)} sources={library.sources} />
          </div>
        </PageSection>
      ))}
    </Page>
  )
}
