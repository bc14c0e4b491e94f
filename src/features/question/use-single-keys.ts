import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { readSingleKeys, writeSingleKeys } from '#state/preferences.ts'

/** The remembered switch of the single keys; on until the page knows better. */
export function useSingleKeysSwitch(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(readSingleKeys()), [])
  return [
    on,
    (next) => {
      setOn(next)
      writeSingleKeys(next)
    },
  ]
}

/** While on, a digit chooses the answer of that number and Enter sends the form, wherever on the page the focus is. */
export function useSingleKeys(on: boolean, form: RefObject<HTMLFormElement | null>) {
  // With the switch itself: no key may act that the page shows to be off.
  useLayoutEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey || isTakenBy(event.target, event.key)) return
      if (event.key === 'Enter') return send(event, form.current)
      if (/^[1-9]$/.test(event.key)) choose(form.current, Number(event.key))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, form])
}

function send(event: KeyboardEvent, form: HTMLFormElement | null) {
  event.preventDefault()
  form?.requestSubmit()
}

function choose(form: HTMLFormElement | null, number: number) {
  const field = form?.querySelectorAll<HTMLInputElement>('fieldset input:not([type=text])')[number - 1]
  field?.focus()
  field?.click()
}

/** Keys that the focused element needs for itself: what is typed, and Enter where it already does something. */
function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
    return true
  return key === 'Enter' && target.closest('a, button, summary, dialog') !== null
}
