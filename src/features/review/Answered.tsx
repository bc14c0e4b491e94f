import { Link } from '@tanstack/react-router'
import { nextQuestion } from '#advisor/questions/question-order.ts'
import { questionsToReview } from '#advisor/questions/questions-to-review.ts'
import { KeepStatus } from '#components/journey/KeepStatus.tsx'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Guard } from '#ui/Guard.tsx'
import { AnswerRows } from './AnswerRows.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly journey: Journey
  readonly onStay: (pairs: Pairs) => void
}

/** The answers with what the flow makes of them, the ways on, and what is still open. */
export function Answered({ advice, journey, onStay }: Props) {
  const { answers, way } = journey
  const rows = questionsToReview(advice, answers, way)
  const of = (...states: readonly (typeof rows)[number]['state'][]) =>
    rows.filter(({ state }) => states.includes(state))
  const [given, unused, open] = [of('used', 'unknown'), of('not-used'), of('not-answered')]
  const pairs = journey.pairs()
  const next = nextQuestion(advice, answers, way)
  if (given.length === 0) return <Nothing start={advice.flow.start} pairs={pairs} />
  return (
    <>
      <section aria-label="Your answers" className="mt-8">
        <Guard name="Your answers" of={answers}>
          <AnswerRows advice={advice} rows={given} notes={journey.notes} pairs={pairs} />
        </Guard>
      </section>
      {unused.length > 0 ? (
        <section aria-labelledby="not-used" className="mt-8">
          <h2 id="not-used" className="text-xl">
            Not used
          </h2>
          <p className="mt-1 text-ink-2">
            Your path no longer passes these questions, so their answers do not count. They are kept and count again
            when the flow does.
          </p>
          <div className="mt-3">
            <Guard name="Not used" of={answers}>
              <AnswerRows advice={advice} rows={unused} notes={journey.notes} pairs={pairs} />
            </Guard>
          </div>
        </section>
      ) : null}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Link to="/recommendation" search={pairs} className={`${buttonStyle.primary} px-5`}>
          See the recommendation
        </Link>
        <Link to="/advise/all" search={{ ...pairs, way: 'free' }} className={buttonStyle.secondary}>
          Edit all on one page
        </Link>
        <Link to="/advise/what-if" search={pairs} className={buttonStyle.quiet}>
          What if an answer were different?
        </Link>
      </div>
      <KeepStatus
        ready={journey.ready}
        preview={journey.preview}
        kept={journey.document !== undefined}
        saving={journey.saving}
        onKeep={() => onStay(journey.keepAsOwn())}
      />
      <Guard name="Not answered" of={answers}>
        <OpenQuestions advice={advice} open={open.map(({ question }) => question)} next={next} pairs={pairs} />
      </Guard>
    </>
  )
}

function Nothing({ start, pairs }: { readonly start: string; readonly pairs: Pairs }) {
  return (
    <div className="mt-8">
      <p>There are no answers here yet. The address of this page holds them once there are.</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Link to="/advise/$question" params={{ question: start }} search={pairs} className={buttonStyle.primary}>
          Answer the first question
        </Link>
        <Link to="/advise/all" search={{ ...pairs, way: 'free' }} className={buttonStyle.secondary}>
          See all questions on one page
        </Link>
      </div>
    </div>
  )
}
