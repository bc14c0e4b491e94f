import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Guard } from '#ui/Guard.tsx'
import { PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { type DiagramDrawing, GuideDiagram } from './GuideDiagram.tsx'
import { GuideEntry } from './GuideEntry.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
  /** Drawn diagrams by name. */
  readonly drawings: Readonly<Record<string, DiagramDrawing>>
}

const HEADING = {
  2: { tag: 'h2', style: 'mt-14 border-t border-line pt-8 text-2xl' },
  3: { tag: 'h3', style: 'mt-9 text-xl' },
  4: { tag: 'h4', style: 'mt-6 text-lg' },
} as const

/** The whole guide on one page, put together from the entries that the rest of the product uses. */
export function GuidePage({ advice, library, drawings }: Props) {
  const { outline } = library
  return (
    <div className="mx-auto grid max-w-[84rem] gap-x-12 px-4 pt-8 pb-16 sm:px-8 sm:pt-12 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <PageHead title="The guide" description={outline.intro} />
      <nav aria-label="Sections of the guide" className="hidden lg:block print:hidden">
        <ul className="sticky top-6 space-y-1 text-sm">
          {outline.sections
            .filter(({ level }) => level === 2)
            .map((section) => (
              <li key={section.id}>
                <a
                  href={`#${section.id}`}
                  className="inline-block min-h-6 text-ink-2 no-underline hover:text-ink hover:underline"
                >
                  {section.title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div className="max-w-4xl min-w-0">
        <PageTitle title={outline.title} lead={outline.intro} />
        {outline.sections.map((section) => {
          const { tag: Heading, style } = HEADING[section.level === 2 ? 2 : section.level === 3 ? 3 : 4]
          const drawing = section.diagram ? drawings[section.diagram] : undefined
          return (
            <section key={section.id} id={section.id} className="paint-later scroll-mt-4">
              <Heading className={style}>{section.title}</Heading>
              {section.intro ? <p className="mt-3 max-w-3xl text-ink-2">{section.intro}</p> : null}
              <Guard name={section.title}>
                {drawing ? <GuideDiagram drawing={drawing} /> : null}
                {section.shows.length > 0 ? (
                  <div className="mt-4 space-y-4">
                    {section.shows.map((entry) => (
                      <GuideEntry key={entry} entry={entry} advice={advice} library={library} />
                    ))}
                  </div>
                ) : null}
              </Guard>
            </section>
          )
        })}
      </div>
    </div>
  )
}
