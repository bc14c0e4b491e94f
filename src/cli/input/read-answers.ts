import { suggest } from '#knowledge/nearest.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

type Asked = AdviceKnowledge['questions'][number]
type Answered = { readonly options: readonly string[] } | { readonly problem: string }

/** More would say the same: such a file holds no answers. */
const MOST_PROBLEMS = 50

export interface ReadAnswers {
  /** What could be read; an answer with a problem is left out. */
  readonly answers: Answers
  /** One sentence for each answer that was left out, with the nearest known name. */
  readonly problems: readonly string[]
}

/**
 * Answers as they stand in a file: an object of question id -> option id, list of option ids, or number.
 * @param field what to call the object in problems, such as `answers`
 */
export function readAnswers(questions: AdviceKnowledge['questions'], raw: unknown, field: string): ReadAnswers {
  if (!isObject(raw))
    return { answers: {}, problems: [`\`${field}\` must be an object of questions and their answers.`] }
  const answers: Record<string, readonly string[]> = {}
  const problems: string[] = []
  for (const [id, value] of Object.entries(raw)) {
    if (problems.length === MOST_PROBLEMS) {
      problems.push(`${field}: the rest is not read before these ${MOST_PROBLEMS} are mended.`)
      break
    }
    const asked = questions.find((question) => question.id === id)
    const read = asked ? answerTo(asked, value) : { problem: unknownQuestion(questions, id) }
    if ('problem' in read) problems.push(`${field}.${id}: ${read.problem}`)
    else if (read.options.length > 0) answers[id] = read.options
  }
  return { answers, problems }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The problem with a question that does not exist, and the nearest that does. */
export function unknownQuestion(questions: AdviceKnowledge['questions'], id: string): string {
  const known = questions.map((question) => question.id)
  return `\`${id}\` is no question. ${suggest(id, known, 'question', 'Correct it.')}`
}

function answerTo(asked: Asked, value: unknown): Answered {
  const options = optionsIn(value)
  if (!options) return { problem: 'an answer is an option, a list of options or a number.' }
  const alone = asked.kind !== 'several' || options.includes(UNKNOWN)
  if (alone && options.length > 1) return { problem: `takes one answer, but ${options.length} are given. Keep one.` }
  if (options[0] === UNKNOWN) return { options }
  return asked.kind === 'number' ? numberTo(asked, options) : optionTo(asked, options)
}

function optionsIn(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((one) => typeof one === 'string' || typeof one === 'number')) return undefined
  return [...new Set(list.map(String))]
}

function numberTo({ range }: Asked, options: readonly string[]): Answered {
  const { min, max } = range ?? { min: 0, max: 0 }
  const fits = options.every((text) => text.trim() !== '' && Number(text) >= min && Number(text) <= max)
  return fits ? { options } : { problem: `takes one number from ${min} to ${max}.` }
}

function optionTo(asked: Asked, options: readonly string[]): Answered {
  const known = asked.options.map(({ id }) => id)
  const strange = options.find((option) => !known.includes(option))
  if (strange === undefined) return { options }
  return { problem: `\`${strange}\` is no option. ${suggest(strange, [...known, UNKNOWN], 'option', 'Correct it.')}` }
}
