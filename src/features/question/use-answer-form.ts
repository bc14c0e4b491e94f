import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { check, exclude, type Question, readPicked, writePicked } from './picked.ts'

export interface AnswerForm {
  readonly form: RefObject<HTMLFormElement | null>
  readonly error: { readonly message: string; readonly attempt: number } | undefined
  readonly onChange: (event: FormEvent<HTMLFormElement>) => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * The form's own fields hold the choice, so that one made before the page became interactive stays. The given answer
 * is put in once the address is known, unless something has been chosen already.
 */
export function useAnswerForm(
  question: Question,
  given: readonly string[],
  ready: boolean,
  /** Hears of what stands in the form now. */
  onPick: (picked: readonly string[]) => void,
  onContinue: (options: readonly string[]) => Promise<void>,
): AnswerForm {
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState<AnswerForm['error']>()
  const leaving = useRef(false)
  const givenText = given.join(',')

  const tell = (message: string) => setError((last) => ({ message, attempt: (last?.attempt ?? 0) + 1 }))
  const leave = async (options: readonly string[]) => {
    // A second Enter while the next question is being looked for would go there twice.
    if (leaving.current) return
    leaving.current = true
    setError(undefined)
    try {
      await onContinue(options)
    } catch {
      tell('The next question could not be loaded. Your answer is kept. Check the connection and try again')
    } finally {
      leaving.current = false
    }
  }

  useEffect(() => {
    const element = form.current
    if (!element || !ready) return
    if (readPicked(element).length === 0) writePicked(element, givenText === '' ? [] : givenText.split(','))
    onPick(readPicked(element))
  }, [ready, givenText, onPick])

  return {
    form,
    error,
    onChange: (event) => {
      exclude(event.currentTarget, event.target)
      onPick(readPicked(event.currentTarget))
    },
    onSubmit: (event) => {
      event.preventDefault()
      const checked = check(question, readPicked(event.currentTarget))
      if ('options' in checked) leave(checked.options)
      else tell(checked.message)
    },
  }
}
