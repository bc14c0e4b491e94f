import { useEffect, useState } from 'react'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { readAnswers } from '#state/address.ts'

interface Props {
  readonly question: AdviceKnowledge['questions'][number]
  readonly given: readonly string[]
  readonly ready: boolean
  readonly onChoose: (options: readonly string[]) => void
}

/** A number that counts as soon as it is in range; until then it says what the range is. */
export function NumberEntry({ question, given, ready, onChoose }: Props) {
  const stands = given.find((option) => option !== UNKNOWN) ?? ''
  const [typed, setTyped] = useState(stands)
  useEffect(() => setTyped((old) => (numberIn(question, old) === stands ? old : stands)), [question, stands])
  const wrong = typed.trim() !== '' && numberIn(question, typed) === ''
  const { min, max } = question.range ?? { min: 0, max: 0 }
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={question.title}
        aria-invalid={wrong}
        aria-describedby={`${question.id}-range`}
        readOnly={!ready}
        maxLength={20}
        value={typed}
        onChange={(event) => {
          const text = event.target.value
          setTyped(text)
          const value = numberIn(question, text)
          if (value !== '') onChoose([value])
          else if (text.trim() === '' && stands !== '') onChoose([])
        }}
        className="min-h-9 w-32 rounded-lg border border-line-strong bg-surface px-3 aria-invalid:border-2 aria-invalid:border-bad"
      />
      <span id={`${question.id}-range`} className={wrong ? 'text-note text-bad' : 'text-note text-ink-2'}>
        {question.unit ? `${question.unit}, ` : ''}
        {min.toLocaleString('en-GB')} to {max.toLocaleString('en-GB')}
      </span>
    </div>
  )
}

/** The number as the address writes it; empty when it is none or out of range. */
function numberIn(question: Props['question'], typed: string): string {
  const value = readAnswers([question], { [question.id]: typed.replace(/\s/g, '') })[question.id]?.[0]
  return value === undefined || value === UNKNOWN ? '' : value
}
