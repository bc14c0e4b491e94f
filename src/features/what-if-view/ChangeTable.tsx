import { useState } from 'react'
import { answerWords, UNKNOWN_WORDS } from '#components/journey/answer-words.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly answers: Answers
  readonly changes: Answers
  readonly onChanges: (changes: Answers) => void
}

type Question = AdviceKnowledge['questions'][number]

const select = 'min-h-10 w-full rounded-lg border px-2.5 text-ink'

/** One row for each answer that is given or tried, and a way to try one that was not asked. */
export function ChangeTable({ advice, answers, changes, onChanges }: Props) {
  const [opened, setOpened] = useState<readonly string[]>([])
  const tried = (id: string) => Object.hasOwn(answers, id) || Object.hasOwn(changes, id) || opened.includes(id)
  const choosable = advice.questions.filter(({ kind }) => kind !== 'number')
  const rows = choosable.filter(({ id }) => tried(id))
  const others = choosable.filter(({ id }) => !tried(id))
  return (
    <section aria-label="Answers to change" className="mt-8">
      <dl className="border-t border-line">
        {rows.map((question) => (
          <div
            key={question.id}
            className="grid items-center gap-x-6 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[12rem_1fr_1fr]"
          >
            <dt className="text-ink-2">{question.short}</dt>
            <dd className="font-semibold">
              {answers[question.id] ? answerWords(question, answers[question.id] ?? []) : 'Not answered'}
            </dd>
            <dd>
              <ChangeSelect question={question} answers={answers} changes={changes} onChanges={onChanges} />
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 ? (
        <label className="mt-4 flex flex-wrap items-center gap-3 text-note text-ink-2 print:hidden">
          Try another question
          <select
            value=""
            onChange={(event) => setOpened([...opened, event.target.value])}
            className="min-h-10 max-w-full rounded-lg border border-line-strong bg-surface px-2.5 text-ink"
          >
            <option value="" disabled>
              Choose …
            </option>
            {others.map((question) => (
              <option key={question.id} value={question.id}>
                {question.short}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </section>
  )
}

const AS_IT_IS = ''
const NONE = 'none'

/** One other answer. Sets of several are replaced by a single choice or by all options but one. */
function ChangeSelect({
  question,
  answers,
  changes,
  onChanges,
}: Omit<Props, 'advice'> & { readonly question: Question }) {
  const { id } = question
  const now = answers[id] ?? []
  const change = Object.hasOwn(changes, id) ? changes[id] : undefined
  const value = change === undefined ? AS_IT_IS : change.length === 0 ? NONE : change.join(',')
  return (
    <select
      aria-label={`${question.short}: what if`}
      value={value}
      onChange={(event) => {
        const { [id]: _, ...others } = changes
        const to = event.target.value
        if (to === AS_IT_IS) onChanges(others)
        else onChanges({ ...others, [id]: to === NONE ? [] : to.split(',') })
      }}
      className={`${select} ${change === undefined ? 'border-line-strong bg-surface' : 'border-2 border-accent bg-accent-soft font-semibold'}`}
    >
      <option value={AS_IT_IS}>unchanged</option>
      {alternatives(question, now).map((options) => (
        <option key={options.join(',')} value={options.join(',')}>
          {answerWords(question, options)}
        </option>
      ))}
      {now.includes(UNKNOWN) ? null : <option value={UNKNOWN}>{UNKNOWN_WORDS}</option>}
      {now.length > 0 ? <option value={NONE}>no answer</option> : null}
    </select>
  )
}

/** Other answers to try: each option, or for a question that takes several, each set with one option more or fewer. */
function alternatives(question: Question, now: readonly string[]): readonly (readonly string[])[] {
  const ids = question.options.map(({ id }) => id)
  if (question.kind !== 'several') return ids.filter((id) => !now.includes(id)).map((id) => [id])
  const given = now.filter((id) => id !== UNKNOWN)
  const toggled = ids.map((id) => ids.filter((one) => given.includes(one) !== (one === id)))
  return toggled.filter((options) => options.length > 0)
}
