import { Link } from '@tanstack/react-router'
import { questionGroups } from '#components/journey/question-groups.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pairs } from '#state/journey.ts'

interface Props {
  readonly advice: AdviceKnowledge
  /** Ids of questions without an answer. */
  readonly open: readonly string[]
  /** The one that decides most, if any still can. */
  readonly next: string | undefined
  readonly pairs: Pairs
}

/** Questions that were not asked or not answered, the most decisive first, the rest by group. All are optional. */
export function OpenQuestions({ advice, open, next, pairs }: Props) {
  const questions = advice.questions.filter(({ id }) => open.includes(id))
  const first = questions.find(({ id }) => id === next)
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="open-questions" className="mt-10">
      <h2 id="open-questions" className="text-xl">
        Not answered (optional)
      </h2>
      <p className="mt-1 text-ink-2">
        {first
          ? 'One of these can still change what comes first:'
          : 'You will not be asked these, but their answers can still sharpen the stack and the report.'}
      </p>
      {first ? (
        <p className="mt-3 rounded-card border border-line bg-surface p-4">
          <QuestionLink question={first} pairs={pairs} />
          <span className="mt-1 block text-note text-ink-2">{first.why}</span>
        </p>
      ) : null}
      <details className="mt-4">
        <summary className="min-h-8 font-semibold">All {questions.length} questions without an answer</summary>
        <div className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {questionGroups(advice, questions).map((group) => (
            <div key={group.id}>
              <h3 className="text-sm font-semibold text-ink-2">{group.label}</h3>
              <ul className="mt-1 space-y-1">
                {group.questions.map((question) => (
                  <li key={question.id}>
                    <QuestionLink question={question} pairs={pairs} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  )
}

function QuestionLink({
  question,
  pairs,
}: {
  readonly question: AdviceKnowledge['questions'][number]
  readonly pairs: Pairs
}) {
  return (
    <Link
      to="/advise/$question"
      params={{ question: question.id }}
      search={{ ...pairs, change: '1' }}
      className="inline-flex min-h-8 items-center"
    >
      {question.title}
    </Link>
  )
}
