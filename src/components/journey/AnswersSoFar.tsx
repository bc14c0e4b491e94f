import { Link } from '@tanstack/react-router'
import type { Answers } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { answerWords } from './answer-words.ts'

interface Props {
  readonly questions: CoreKnowledge['questions']
  readonly answers: Answers
  /** Ids of questions whose answers count for nothing on this path. */
  readonly unused: readonly string[]
  /** Query pairs of the answers. */
  readonly pairs: Readonly<Record<string, string>>
}

/** The answers given so far, each with a link that changes it. */
export function AnswersSoFar({ questions, answers, unused, pairs }: Props) {
  const given = questions.filter(({ id }) => Object.hasOwn(answers, id))
  if (given.length === 0) return null
  return (
    <section aria-labelledby="answers-so-far">
      <h3 id="answers-so-far" className="text-sm font-semibold text-ink-2">
        Your answers so far
      </h3>
      <dl className="mt-1 divide-y divide-line">
        {given.map((question) => (
          <div key={question.id} className="flex flex-wrap items-center gap-x-4 py-1.5">
            <dt className="min-w-40 text-ink-2">{question.short}</dt>
            <dd className="me-auto font-semibold">
              {answerWords(question, answers[question.id] ?? [], 'short')}
              {unused.includes(question.id) ? <span className="ms-2 font-normal text-ink-2">not used</span> : null}
            </dd>
            <dd>
              <Link
                to="/advise/$question"
                params={{ question: question.id }}
                search={{ ...pairs, change: '1' }}
                className="inline-flex min-h-8 items-center text-sm"
              >
                Change<span className="sr-only"> {question.short}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
