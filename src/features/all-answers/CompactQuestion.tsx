import { UNKNOWN_WORDS } from '#components/journey/answer-words.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { Pill } from '#ui/Pill.tsx'
import { NumberEntry } from './NumberEntry.tsx'

interface Props {
  readonly question: AdviceKnowledge['questions'][number]
  readonly given: readonly string[]
  readonly ready: boolean
  /** It is the question that decides most now. */
  readonly decides: boolean
  readonly onChoose: (options: readonly string[]) => void
}

/** A question in a few lines: its options side by side, what they mean behind a disclosure. */
export function CompactQuestion({ question, given, ready, decides, onChoose }: Props) {
  const { id, kind } = question
  const type = kind === 'one' ? 'radio' : 'checkbox'
  return (
    <fieldset id={`ask-${id}`} className="scroll-mt-6 py-5" aria-describedby={question.hint ? `${id}-hint` : undefined}>
      <legend className="float-start mb-1 w-full">
        <span className="font-semibold">{question.title}</span>
        {decides ? <span className="ms-2 text-sm font-semibold text-accent-ink">decides most now</span> : null}
      </legend>
      <div className="clear-both">
        {question.hint ? (
          <p id={`${id}-hint`} className="text-note text-ink-2">
            {question.hint}
          </p>
        ) : null}
        <div className="mt-2.5 flex flex-wrap gap-2">
          {kind === 'number' ? (
            <NumberEntry question={question} given={given} ready={ready} onChoose={onChoose} />
          ) : null}
          {question.options.map((option) => (
            <Pill
              key={option.id}
              type={type}
              name={id}
              checked={given.includes(option.id)}
              disabled={!ready}
              onChange={() => onChoose(kind === 'one' ? [option.id] : toggled(given, option.id))}
            >
              {option.short ?? option.label}
            </Pill>
          ))}
          <Pill
            type={type}
            name={id}
            checked={given.includes(UNKNOWN)}
            disabled={!ready}
            onChange={() => onChoose(given.includes(UNKNOWN) ? [] : [UNKNOWN])}
          >
            {UNKNOWN_WORDS}
          </Pill>
          {given.length > 0 ? (
            <button
              type="button"
              onClick={() => onChoose([])}
              className="min-h-9 px-2 text-sm text-accent-ink underline underline-offset-4"
            >
              Clear<span className="sr-only"> {question.short}</span>
            </button>
          ) : null}
        </div>
        <details className="mt-2">
          <summary className="inline-flex min-h-7 items-center text-sm text-ink-2 underline decoration-dotted underline-offset-4">
            Why it is asked{question.options.length > 0 ? ', and what the answers mean' : ''}
          </summary>
          <p className="mt-1 max-w-prose text-note text-ink-2">{question.why}</p>
          <dl className="mt-2 max-w-prose space-y-1.5 text-note">
            {question.options.map((option) => (
              <div key={option.id}>
                <dt className="inline font-semibold">{option.label}.</dt>{' '}
                <dd className="inline text-ink-2">{option.example}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </fieldset>
  )
}

function toggled(given: readonly string[], option: string): readonly string[] {
  const others = given.filter((one) => one !== UNKNOWN)
  return others.includes(option) ? others.filter((one) => one !== option) : [...others, option]
}
