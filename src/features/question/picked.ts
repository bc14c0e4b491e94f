import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { readAnswers } from '#state/address.ts'

export type Question = AdviceKnowledge['questions'][number]

/** Is told what stands in the form now. */
export type Hear = (picked: readonly string[]) => unknown

/** Either an answer that can be kept, or what to tell the person. */
export type Checked = { readonly options: readonly string[] } | { readonly message: string }

/** Reads what stands in the form now; for a number the text as it was typed. */
export function readPicked(form: HTMLFormElement): readonly string[] {
  return fieldsOf(form).flatMap((field) => {
    if (field.type !== 'text') return field.checked ? [field.value] : []
    const typed = field.value.replace(/\s/g, '')
    return typed === '' ? [] : [typed]
  })
}

/** Puts an answer into the form. */
export function writePicked(form: HTMLFormElement, options: readonly string[]) {
  for (const field of fieldsOf(form)) {
    if (field.type === 'text') field.value = options.find((option) => option !== UNKNOWN) ?? ''
    else field.checked = options.includes(field.value)
  }
}

/** "I don't know yet" excludes every other answer; the one touched last holds. */
export function exclude(form: HTMLFormElement, touched: EventTarget) {
  const last = fieldsOf(form).find((field) => field === touched)
  if (!last) return
  for (const field of fieldsOf(form)) {
    if (field === last || (last.type !== 'text' && !last.checked)) continue
    const apart = field.value === UNKNOWN || last.value === UNKNOWN
    if (apart && field.type === 'text') field.value = ''
    else if (apart) field.checked = false
  }
}

/** Whether the picked options answer the question, and if not, what to say. */
export function check(question: Question, picked: readonly string[]): Checked {
  const options = readAnswers([question], { [question.id]: picked.join(',') })[question.id]
  if (options) return { options }
  switch (question.kind) {
    case 'one':
      return { message: 'Choose an answer, or choose “I don’t know yet”' }
    case 'several':
      return { message: 'Choose at least one answer, or choose “I don’t know yet”' }
    case 'number': {
      const { min, max } = question.range ?? { min: 0, max: 0 }
      return { message: `Enter a number from ${words(min)} to ${words(max)}, or choose “I don’t know yet”` }
    }
  }
}

const words = (number: number) => number.toLocaleString('en-GB')

function fieldsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('fieldset input'))
}
