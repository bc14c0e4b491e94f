import { Link } from '@tanstack/react-router'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { DocumentStore } from '#state/documents.ts'
import type { Weighing } from '#state/weighing.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Guard } from '#ui/Guard.tsx'
import { Late, type LatePart } from '#ui/Late.tsx'
import type { Later } from '#ui/later.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Continue } from './Continue.tsx'
import type { FootProps } from './later-foot.tsx'

const LEAD =
  'Answer a few questions about one interaction between two services. You get the pattern that fits, why, why not the others, and what would change the choice.'

const GIVES = [
  {
    title: 'A verdict with its reasons',
    text: 'Every point and every elimination names the answer and the rule behind it.',
  },
  {
    title: 'What would change it',
    text: 'For each alternative, the smallest change in your answers that would put it first.',
  },
  {
    title: 'The stack around it',
    text: 'Gateway, deadlines, retries, outbox: only the parts your answers call for.',
  },
  {
    title: 'A checklist to take away',
    text: 'What to do in the first week, month and quarter, in a report you can hand over.',
  },
] as const

interface Props {
  readonly core: CoreKnowledge
  readonly weighing: Later<Weighing>
  readonly documents: DocumentStore
  readonly foot: LatePart<FootProps>
}

/** What this is, how long it takes, and the ways in. */
export function HomePage({ core, weighing, documents, foot }: Props) {
  return (
    <>
      <PageHead title="Signalbox" description={LEAD} />
      <div className="border-b border-line">
        <div className="mx-auto grid max-w-[84rem] gap-x-16 gap-y-10 px-4 pt-12 pb-12 sm:px-8 lg:grid-cols-[7fr_5fr] lg:pt-20 lg:pb-16">
          <div>
            <h1 className="max-w-2xl text-4xl sm:text-5xl">Decide how your services should talk to each other</h1>
            <p className="mt-6 max-w-xl text-lg text-ink-2">{LEAD}</p>
            <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
              <Link
                to="/advise/$question"
                params={{ question: core.flow.start }}
                search={{}}
                className={`${buttonStyle.primary} min-h-12 px-7 text-lg`}
              >
                Start the questions
              </Link>
              <p className="text-note text-ink-2">
                About two minutes. Stop after any question,
                <br className="hidden sm:block" /> and answer “I don’t know yet” wherever you like.
              </p>
            </div>
          </div>
          <section aria-labelledby="gives" className="lg:border-s lg:border-line lg:ps-12">
            <h2 id="gives" className="text-sm font-semibold tracking-normal text-ink-2">
              What you get
            </h2>
            <dl className="mt-3 space-y-4">
              {GIVES.map(({ title, text }) => (
                <div key={title}>
                  <dt className="font-semibold">{title}</dt>
                  <dd className="text-note text-ink-2">{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
      <div className="mx-auto max-w-[84rem] space-y-16 px-4 pt-8 pb-20 sm:px-8">
        <Guard name="Continue where you were">
          <Continue core={core} weighing={weighing} documents={documents} />
        </Guard>
        <Guard name="Start from a situation, and the map of patterns">
          <Late part={foot} props={{ questions: core.questions }} />
        </Guard>
      </div>
    </>
  )
}
