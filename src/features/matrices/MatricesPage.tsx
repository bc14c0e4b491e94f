import { Link } from '@tanstack/react-router'
import { MatrixTable } from '#components/book/MatrixTable.tsx'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge, CoreKnowledge } from '#schema/content/knowledge.ts'
import type { SelectionMatrix } from '#schema/content/matrix.ts'
import { type Address, writeAddress } from '#state/address.ts'
import type { Weighing } from '#state/weighing.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Guard } from '#ui/Guard.tsx'
import { type Later, useLater } from '#ui/later.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

interface Props {
  readonly core: CoreKnowledge
  /** The tables, and the questions whose options are their rows. */
  readonly advice: AdviceKnowledge
  readonly weighing: Later<Weighing>
  readonly address: Address
  /** Replaces the answers in the address. */
  readonly onAnswers: (answers: Answers) => void
}

/** The guide's tables as tools: choose rows, see why a cell says what it says, take the choice to the advice. */
export function MatricesPage({ core, advice, weighing, address, onAnswers }: Props) {
  const lead =
    'The guide’s own tables. Choose the rows that describe your interaction, and open a cell to see why it says what it says.'
  const { answers } = address
  return (
    <Page>
      <PageHead title="Selection matrices" description={lead} />
      <PageTitle title="Selection matrices" lead={lead} />
      {advice.matrices.map((matrix) => (
        <PageSection key={matrix.id} id={matrix.id} title={matrix.title}>
          <p className="mb-4 max-w-3xl text-ink-2">
            {matrix.intro}
            {isCorrected(matrix) ? (
              <>
                {' '}
                The cells say what the guide says;{' '}
                <Link to="/guide" hash={`table-${matrix.id}`}>
                  what holds now is noted below the same table in the guide
                </Link>
                .
              </>
            ) : null}
          </p>
          <MatrixTable
            advice={advice}
            matrix={matrix}
            chosen={answers[matrix.question] ?? []}
            onChoose={(option) => onAnswers(choose(advice, answers, matrix, option))}
          />
          {answers[matrix.question] ? (
            <button
              type="button"
              className={`${buttonStyle.quiet} mt-1`}
              onClick={() => onAnswers(without(answers, matrix.question))}
            >
              Clear this table
            </button>
          ) : null}
        </PageSection>
      ))}
      <Guard name="Your choice" of={answers}>
        <Onwards core={core} weighing={weighing} address={address} />
      </Guard>
    </Page>
  )
}

/** Some fact qualifies a cell; the facts themselves are with the guide, so that this page need not load them. */
function isCorrected({ rows }: SelectionMatrix): boolean {
  return rows.some(({ cells }) => cells.some(({ claims }) => claims.length > 0))
}

function Onwards({ core, weighing: wanted, address }: Pick<Props, 'core' | 'weighing' | 'address'>) {
  const { answers, way } = address
  const weighing = useLater(wanted)
  const search = writeAddress(core.questions, address)
  // Until the rules are here the way leads to the first question, which leads on from any answers.
  const next = weighing ? weighing.next(answers, way) : core.flow.start
  const chosen = Object.keys(answers).length > 0
  const first = chosen ? weighing?.first(answers, way) : undefined
  return (
    <section
      aria-label="Your choice"
      className="sticky bottom-0 -mx-4 mt-10 [@media(max-height:24rem)]:static border-t border-line-strong bg-paper px-4 py-3 sm:-mx-8 sm:py-4 sm:px-8 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="min-h-6 me-auto" role="status">
          {first ? (
            <span>
              With your answers so far: <strong>{core.patterns[first]?.name}</strong>
            </span>
          ) : (
            <span className="text-ink-2">{chosen && !weighing ? 'Weighing …' : 'No row chosen yet.'}</span>
          )}
        </p>
        <Link to="/advise/review" search={search} className={`${buttonStyle.secondary} max-lg:hidden`}>
          Check your answers
        </Link>
        {next ? (
          <Link to="/advise/$question" params={{ question: next }} search={search} className={buttonStyle.primary}>
            Continue with the questions
          </Link>
        ) : (
          <Link to="/recommendation" search={search} className={buttonStyle.primary}>
            See the recommendation
          </Link>
        )}
      </div>
    </section>
  )
}

function choose(advice: AdviceKnowledge, answers: Answers, matrix: SelectionMatrix, option: string): Answers {
  const question = advice.questions.find(({ id }) => id === matrix.question)
  const given = (answers[matrix.question] ?? []).filter((id) => id !== 'unknown')
  if (question?.kind !== 'several') return { ...answers, [matrix.question]: [option] }
  const toggled = given.includes(option) ? given.filter((id) => id !== option) : [...given, option]
  return toggled.length > 0 ? { ...answers, [matrix.question]: toggled } : without(answers, matrix.question)
}

function without(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))
}
