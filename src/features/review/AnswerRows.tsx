import { Link } from '@tanstack/react-router'
import { answerWords } from '#components/journey/answer-words.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pairs } from '#state/journey.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly rows: readonly { readonly question: string; readonly options: readonly string[]; readonly state: string }[]
  readonly notes: Readonly<Record<string, string>>
  readonly pairs: Pairs
}

/** One row each: the question, the answer with its note, and the link that changes it and comes back. */
export function AnswerRows({ advice, rows, notes, pairs }: Props) {
  return (
    <dl className="border-t border-line">
      {rows.map(({ question: id, options, state }) => {
        const question = advice.questions.find((one) => one.id === id)
        if (!question) return null
        const note = Object.hasOwn(notes, id) ? notes[id] : undefined
        return (
          <div
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 border-b border-line py-3.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <dt className="col-span-2 text-ink-2 sm:col-span-1">{question.title}</dt>
            <dd className="sm:px-2">
              <p className={state === 'not-used' ? 'text-ink-2' : 'font-semibold'}>{answerWords(question, options)}</p>
              {state === 'not-used' ? <p className="text-sm text-ink-2">Not used</p> : null}
              {note ? (
                <p className="mt-1.5 border-s-2 border-line-strong ps-3 text-note wrap-anywhere whitespace-pre-line text-ink-2">
                  {note}
                </p>
              ) : null}
            </dd>
            <dd>
              <Link
                to="/advise/$question"
                params={{ question: id }}
                search={{ ...pairs, change: '1' }}
                className="-my-1 inline-flex min-h-8 items-center"
              >
                Change<span className="sr-only"> {question.short}</span>
              </Link>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
