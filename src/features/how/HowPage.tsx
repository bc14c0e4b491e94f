import { Link } from '@tanstack/react-router'
import { REPOSITORY } from '#components/book/repository.ts'
import type { EvaluationSummary } from '#schema/advice/evaluation.ts'
import type { MethodBook, RuleName } from '#schema/content/page-book.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Evaluation } from './Evaluation.tsx'

const GROUPS: readonly (readonly [RuleName['kind'], string])[] = [
  ['constraint', 'Constraints: what an answer rules out'],
  ['points', 'Points: what an answer speaks for'],
  ['trigger', 'Triggers: what else belongs to the stack'],
]

/** The method in plain words, and every rule behind it. */
export function HowPage({ book, evaluation }: { readonly book: MethodBook; readonly evaluation: EvaluationSummary }) {
  const lead =
    'No black box and no score out of thin air: a decision flow, a few tables and a list of rules, all here for you to read.'
  const { rules } = book
  return (
    <Page width="text">
      <PageHead title="How Signalbox decides" description={lead} />
      <PageTitle title="How Signalbox decides" lead={lead} />
      <PageSection id="method" title="The method">
        <ol className="list-decimal space-y-3 ps-5 marker:text-ink-3">
          <li>
            Your answers are replayed through the decision flow from its first question. Answers on a branch that you
            left are kept, but they count for nothing until their branch is back.
          </li>
          <li>
            Constraints rule out what cannot work in your situation. What is ruled out stays visible with its reason.
          </li>
          <li>
            What is left collects points: the outcome of the flow ({book.points}), the rows you chose in the matrices,
            and the rules that your other answers meet. Each point is a line with its origin.
          </li>
          <li>Most points take first place. On a tie the pattern with fewer moving parts wins.</li>
          <li>
            The stack around it is built by triggers: a part is there because something in your situation calls for it,
            and the reason says what.
          </li>
          <li>
            Where the parts of the guide contradict each other for your answers, both sides are printed, with the answer
            that decided.
          </li>
        </ol>
      </PageSection>
      <PageSection id="figures" title="How often it agrees with published decisions">
        <Evaluation patterns={book.patterns} evaluation={evaluation} />
      </PageSection>
      <PageSection id="limits" title="What it does not know">
        <ul className="list-disc space-y-2 ps-5 marker:text-ink-3">
          <li>Prices, team skills, contracts and politics, unless a question asks about them.</li>
          <li>Products: it recommends a pattern; the products named are examples that carry it.</li>
          <li>How sure it is as a percentage. Points put the candidates in order; they are not a probability.</li>
          <li>More than one interaction at a time. Real systems mix styles, so ask once for each hop.</li>
        </ul>
      </PageSection>
      <PageSection id="change" title="Change it">
        <p>
          Everything on this site that decides something is data: questions, patterns, tables and rules are text files,
          each with its reason, its source and a date.{' '}
          <a href={`${REPOSITORY}/blob/main/content/README.md`} rel="noopener noreferrer">
            How to write or change them
          </a>{' '}
          explains every kind of file with a complete example. A change that contradicts another rule, or names what is
          not there, is refused with the line and the remedy.
        </p>
      </PageSection>
      <PageSection id="rules" title={`The rules (${rules.length})`}>
        <p className="text-ink-2">
          Knowledge version <code translate="no">{book.version}</code>, last reviewed{' '}
          <time dateTime={book.reviewed}>{book.reviewed}</time>.
        </p>
        {GROUPS.map(([kind, title]) => (
          <details key={kind} className="mt-4" open={kind === 'constraint'}>
            <summary className="text-lg font-semibold">{title}</summary>
            <ul className="mt-2 list-disc space-y-1 ps-5 marker:text-ink-3">
              {rules
                .filter((rule) => rule.kind === kind)
                .map(({ id, title: words }) => (
                  <li key={id}>
                    <Link to="/rules/$rule" params={{ rule: id }}>
                      {words}
                    </Link>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </PageSection>
    </Page>
  )
}
