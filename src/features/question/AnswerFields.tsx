import { UNKNOWN_WORDS } from '#components/journey/answer-words.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { ChoiceCard } from '#ui/ChoiceCard.tsx'
import type { Question } from './picked.ts'

interface Props {
  readonly question: Question
  /** Ids of elements that describe the whole question. */
  readonly describedBy: string | undefined
  readonly invalid: boolean
  /** Shows which key chooses what. */
  readonly keys: boolean
}

/** Id of the first field, where the error summary leads. */
export const firstField = (question: Question) => `${question.id}-1`

/** The fields of a question: radio buttons, checkboxes or a number, and "I don't know yet". None is chosen beforehand. */
export function AnswerFields({ question, describedBy, invalid, keys }: Props) {
  const type = question.kind === 'one' ? 'radio' : 'checkbox'
  const shortcut = (n: number) => (keys && n <= 9 ? String(n) : undefined)
  return (
    <div className="mt-6 space-y-2.5">
      {question.kind === 'several' ? <p className="text-note text-ink-2">Choose all that apply.</p> : null}
      {question.kind === 'number' ? (
        <NumberField question={question} describedBy={describedBy} invalid={invalid} />
      ) : (
        question.options.map((option, index) => (
          <ChoiceCard
            key={option.id}
            type={type}
            id={`${question.id}-${index + 1}`}
            name={question.id}
            value={option.id}
            label={option.label}
            detail={option.example}
            shortcut={shortcut(index + 1)}
          />
        ))
      )}
      <ChoiceCard
        type={type}
        id={`${question.id}-unknown`}
        name={question.id}
        value={UNKNOWN}
        label={UNKNOWN_WORDS}
        detail="Everything that this leaves open stays open; the result says what the answer would decide."
        shortcut={question.kind === 'number' ? undefined : shortcut(question.options.length + 1)}
        aside
      />
    </div>
  )
}

function NumberField({ question, describedBy, invalid }: Omit<Props, 'keys'>) {
  return (
    <div className="flex items-center gap-3">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={firstField(question)}
        name={question.id}
        aria-label={question.title}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        maxLength={20}
        className="min-h-12 w-40 rounded-lg border border-line-strong bg-surface px-3 text-lg text-ink aria-invalid:border-2 aria-invalid:border-bad"
      />
      {question.unit ? <span className="text-ink-2">{question.unit}</span> : null}
    </div>
  )
}
