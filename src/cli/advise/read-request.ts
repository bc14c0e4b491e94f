import { isObject, readAnswers, unknownQuestion } from '#cli/input/read-answers.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** What advice is asked for: the fields of the input file, checked. */
export interface AdviseRequest {
  readonly way: Way
  readonly title: string
  readonly answers: Answers
  readonly notes: Readonly<Record<string, string>>
  readonly ticks: readonly string[]
}

export type ReadRequest = { readonly request: AdviseRequest } | { readonly problems: readonly string[] }

type Book = Pick<AdviceKnowledge, 'questions' | 'checklist'>
type Fields = Readonly<Record<string, unknown>>

const WAYS: readonly Way[] = ['free', 'guided']
const FIELDS = ['way', 'title', 'answers', 'notes', 'ticks']

/** Reads an input file: an object with `answers`, or the answers alone. Every field that is wrong is named. */
export function readRequest(book: Book, text: string): ReadRequest {
  const raw = parsed(text)
  if (raw instanceof Error) return { problems: [`is not JSON: ${raw.message}`] }
  if (!isObject(raw)) return { problems: ['must be an object of questions and their answers.'] }
  const fields: Fields = isAnswersAlone(raw) ? { answers: raw } : raw
  const { answers, problems } = readAnswers(book.questions, fields.answers, 'answers')
  const found = [
    ...Object.keys(fields)
      .filter((field) => !FIELDS.includes(field))
      .map((field) => `\`${field}\` is no field. ${suggest(field, FIELDS, 'field')}`),
    ...problems,
    ...wayProblems(fields.way),
    ...(fields.title === undefined || typeof fields.title === 'string' ? [] : ['title: must be text.']),
    ...noteProblems(book, fields.notes),
    ...tickProblems(book, fields.ticks),
  ]
  if (found.length > 0) return { problems: found }
  return {
    request: {
      way: WAYS.find((way) => way === fields.way) ?? 'free',
      title: typeof fields.title === 'string' ? fields.title : '',
      answers,
      notes: isObject(fields.notes) ? Object.fromEntries(Object.entries(fields.notes).filter(isNote)) : {},
      ticks: Array.isArray(fields.ticks) ? fields.ticks.map(String) : [],
    },
  }
}

/** Answers alone have no field of a request, and nothing under them that could be `answers` misspelt. */
function isAnswersAlone(raw: Fields): boolean {
  return !Object.keys(raw).some((key) => FIELDS.includes(key)) && !Object.values(raw).some(isObject)
}

function wayProblems(way: unknown): readonly string[] {
  if (way === undefined || WAYS.some((known) => known === way)) return []
  return [`way: ${JSON.stringify(way)} is no way. ${suggest(String(way), WAYS, 'way')}`]
}

function noteProblems({ questions }: Book, notes: unknown): readonly string[] {
  if (notes === undefined) return []
  if (!isObject(notes)) return ['notes: must be an object of questions and texts.']
  return Object.entries(notes).flatMap(([id, note]) => {
    if (!questions.some((question) => question.id === id)) return [`notes.${id}: ${unknownQuestion(questions, id)}`]
    return typeof note === 'string' ? [] : [`notes.${id}: must be text.`]
  })
}

function tickProblems({ checklist }: Book, ticks: unknown): readonly string[] {
  if (ticks === undefined) return []
  if (!Array.isArray(ticks) || !ticks.every((tick) => typeof tick === 'string'))
    return ['ticks: must be a list of checklist items.']
  const known = checklist.phases.flatMap(({ items }) => items.map(({ id }) => id))
  return ticks
    .filter((tick) => !known.includes(tick))
    .map((tick) => `ticks: \`${tick}\` is no checklist item. ${suggest(tick, known, 'checklist item', 'Correct it.')}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const isNote = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
