import type { RefObject } from 'react'
import { KeepStatus } from '#components/journey/KeepStatus.tsx'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { readAnswers } from '#state/address.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import type { Weighing } from '#state/weighing.ts'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Guard } from '#ui/Guard.tsx'
import { type Later, quietly, useLater } from '#ui/later.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { AnswerFields, firstField } from './AnswerFields.tsx'
import { NoteField } from './NoteField.tsx'
import type { Hear, Question } from './picked.ts'
import { progressOf, progressWords } from './progress.ts'
import { QuestionActions } from './QuestionActions.tsx'
import { useAnswerForm } from './use-answer-form.ts'
import { useSingleKeys, useSingleKeysSwitch } from './use-single-keys.ts'
import { type Place, whereNext } from './where-next.ts'

export interface QuestionProps {
  readonly core: CoreKnowledge
  /** Fetched behind the page: the question itself is there without it. */
  readonly weighing: Later<Weighing>
  readonly journey: Journey
  readonly question: Question
  /** The person came from the review page and goes back there. */
  readonly changing: boolean
  /** Leaves for a place with these query pairs; the page left behind keeps them too, so that going back shows the answer. */
  readonly onContinue: (to: Place, pairs: Pairs) => void
  /** Stays here with other query pairs. */
  readonly onStay: (pairs: Pairs) => void
}

interface Props extends QuestionProps {
  readonly hear: RefObject<Hear | undefined>
}

/** The question with its answers, reason and note. It outlives the question: only what belongs to one is made anew for the next. */
export function QuestionColumn({
  core,
  weighing: wanted,
  journey,
  question,
  changing,
  onContinue,
  onStay,
  hear,
}: Props) {
  const { ready, answers, way } = journey
  const given = answers[question.id] ?? []
  const weighing = useLater(wanted, quietly)
  const [keys, setKeys] = useSingleKeysSwitch()
  const { form, error, ...hears } = useAnswerForm(question, given, ready, hear, (options) => {
    const pairs = journey.answer(question.id, options)
    const next = whereNext({ core, weighing: wanted }, readAnswers(core.questions, pairs), way, changing)
    // Not awaited when it is known: the next question then comes with the very next frame.
    return next instanceof Promise ? next.then((come) => onContinue(come, pairs)) : onContinue(next, pairs)
  })
  useSingleKeys(keys, form)
  const answered = given.length > 0
  const progress = changing
    ? answered
      ? 'Changing an answer'
      : 'This change needs one more answer'
    : progressWords(progressOf(core, weighing, answers, way, question.id))
  const hint = question.hint ? `${question.id}-hint` : undefined
  const title = `${error ? 'Error: ' : ''}${ready && progress ? `${progress}: ` : ''}${question.title}`
  return (
    <div className="px-4 pt-8 pb-10 sm:px-8 lg:ps-[max(2rem,calc((100vw-84rem)/2+2rem))] lg:pe-12 lg:pt-10">
      <PageHead title={title} description={question.why} />
      <div className="mx-auto max-w-xl lg:mx-0">
        {error ? <ErrorSummary {...error} field={firstField(question)} /> : null}
        <form ref={form} noValidate {...hears}>
          <fieldset key={question.id} aria-describedby={hint}>
            <legend className="w-full">
              <p className="min-h-6 text-note text-ink-2">{progress}</p>
              <h1 className="mt-2 text-3xl sm:text-[2.1rem]">{question.title}</h1>
            </legend>
            {question.hint ? (
              <p id={hint} className="mt-4 text-ink-2">
                {question.hint}
              </p>
            ) : null}
            {error ? (
              <p className="mt-4 font-semibold text-bad">
                <span className="sr-only">Error: </span>
                {error.message}
              </p>
            ) : null}
            <AnswerFields question={question} describedBy={hint} invalid={error !== undefined} keys={keys} />
          </fieldset>
          <QuestionActions
            core={core}
            journey={journey}
            question={question}
            changing={changing}
            keys={keys}
            onKeys={setKeys}
          />
        </form>
        <KeepStatus
          ready={ready}
          preview={journey.preview}
          kept={journey.document !== undefined}
          saving={journey.saving}
          onKeep={() => onStay(journey.keepAsOwn())}
        />
        <details key={question.id} open className="mt-2 border-t border-line pt-4">
          <summary className="min-h-8 font-semibold">Why this is asked</summary>
          <p className="mt-1 text-ink-2">{question.why}</p>
        </details>
        {journey.preview ? null : (
          <div className="mt-5">
            <Guard name="Note">
              <NoteField
                question={question.id}
                note={journey.notes[question.id] ?? ''}
                ready={ready}
                onNote={(text) => {
                  const pairs = journey.note(question.id, text)
                  if (!journey.document) onStay(pairs)
                }}
              />
            </Guard>
          </div>
        )}
      </div>
    </div>
  )
}
