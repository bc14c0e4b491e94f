import { PatternLink } from '#components/book/PatternLink.tsx'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Term } from '#schema/content/vocabulary.ts'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

/** Every term that is explained where it stands, in one list; each can be linked to. */
export function GlossaryPage({ advice }: { readonly advice: AdviceKnowledge }) {
  const terms = [...advice.vocabulary.glossary.terms].sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const letters = [...new Set(terms.map(({ label }) => initial(label)))]
  const lead = 'The terms that these pages use. Wherever one is underlined with dots, press it to see what it means.'
  return (
    <Page width="text">
      <PageHead title="Glossary" description="Terms of communication between services, each in a sentence or two." />
      <PageTitle title="Glossary" lead={lead} />
      <nav aria-label="Letters" className="mt-6 flex flex-wrap gap-x-1 print:hidden">
        {letters.map((letter) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="inline-flex min-h-9 min-w-8 items-center justify-center no-underline hover:underline"
          >
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section
          key={letter}
          aria-labelledby={`letter-${letter}`}
          className="paint-later mt-8 sm:grid sm:grid-cols-[3rem_1fr]"
        >
          <h2 id={`letter-${letter}`} className="scroll-mt-6 text-xl text-ink-3">
            {letter}
          </h2>
          <dl className="mt-1 space-y-4 sm:mt-0">
            {terms
              .filter(({ label }) => initial(label) === letter)
              .map((term) => (
                <div
                  key={term.id}
                  id={term.id}
                  className="scroll-mt-6 target:bg-accent-soft target:outline-8 target:outline-accent-soft"
                >
                  <dt className="font-semibold">{term.label}</dt>
                  <dd className="text-ink-2">
                    {term.meaning}
                    <ItsPattern advice={advice} term={term} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Page>
  )
}

/** The page of the pattern that has this name. */
function ItsPattern({ advice, term }: { readonly advice: AdviceKnowledge; readonly term: Term }) {
  const name = term.label.replace(/ \(.*\)$/, '').toLowerCase()
  const pattern =
    advice.patterns[term.id] ?? Object.values(advice.patterns).find((one) => one.name.toLowerCase() === name)
  if (!pattern) return null
  return (
    <>
      {' '}
      <PatternLink patterns={advice.patterns} id={pattern.id} label="The pattern" />
    </>
  )
}

const initial = (label: string): string => label.charAt(0).toUpperCase()
