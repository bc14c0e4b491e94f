import { type FormEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { missed, waitFor } from '#ui/needed.ts'
import { takeUnsent } from '#ui/unsent.ts'
import { check, exclude, type Hear, type Question, readPicked, writePicked } from './picked.ts'

interface Told {
  readonly question: string
  readonly message: string
  readonly attempt: number
}

export interface AnswerForm {
  readonly form: RefObject<HTMLFormElement | null>
  readonly error: Pick<Told, 'message' | 'attempt'> | undefined
  readonly onChange: (event: FormEvent<HTMLFormElement>) => void
  readonly onClick: (event: MouseEvent<HTMLFormElement>) => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * The form's own fields hold the choice, so that one made before the page became interactive stays. The given answer
 * is put in once the address is known, unless something has been chosen already, here or before a reload.
 */
export function useAnswerForm(
  question: Question,
  given: readonly string[],
  ready: boolean,
  /** Hears of what stands in the form now. */
  hear: RefObject<Hear | undefined>,
  onContinue: (options: readonly string[]) => Promise<void> | void,
): AnswerForm {
  const form = useRef<HTMLFormElement>(null)
  const [told, setTold] = useState<Told>()
  const leaving = useRef(false)
  const again = useRef(false)
  const givenText = given.join(',')

  const tell = (message: string) =>
    setTold((last) => ({ question: question.id, message, attempt: (last?.attempt ?? 0) + 1 }))
  const leave = async (options: readonly string[]) => {
    // A second Enter while the next question is being looked for would go there twice.
    if (leaving.current) return
    leaving.current = true
    setTold(undefined)
    try {
      const going = onContinue(options)
      if (going) await waitFor(going)
    } catch (error) {
      missed(error)
      tell('The next question could not be loaded. Your answer is kept. Check the connection and try again')
    } finally {
      leaving.current = false
    }
  }

  useEffect(() => {
    const element = form.current
    if (!element || !ready) return
    const unsent = takeUnsent(question.id)
    if (readPicked(element).length === 0)
      writePicked(element, unsent.length > 0 ? unsent : givenText === '' ? [] : givenText.split(','))
    hear.current?.(readPicked(element))
  }, [question.id, ready, givenText, hear])

  return {
    form,
    error: told?.question === question.id ? told : undefined,
    onChange: (event) => {
      exclude(event.currentTarget, event.target)
      hear.current?.(readPicked(event.currentTarget))
    },
    onClick: ({ detail }) => {
      again.current = detail > 1
    },
    onSubmit: (event) => {
      event.preventDefault()
      const checked = check(question, readPicked(event.currentTarget))
      if ('options' in checked) leave(checked.options)
      // The second click of a double click still meant the question before.
      else if (!again.current) tell(checked.message)
    },
  }
}
