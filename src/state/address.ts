import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

type Questions = CoreKnowledge['questions']
type Ids = readonly Pick<Questions[number], 'id'>[]
/** Query pairs as the router gives them: flat, all text. */
export type Search = Readonly<Record<string, string | undefined>>

/** What the address says besides the answers. */
export interface Address {
  readonly answers: Answers
  readonly way: Way
  /** Id of the document that the answers belong to; undefined for a preview. */
  readonly document: string | undefined
}

const DOCUMENT_ID = /^[a-z0-9-]{1,60}$/

/**
 * Reads the answers out of query pairs. Pairs that are no question, options that the question does not have and
 * numbers outside its range are dropped; the order of the result is the order of the questions.
 */
export function readAnswers(questions: Questions, search: Search): Answers {
  const answers: Record<string, readonly string[]> = {}
  for (const question of questions) {
    const given = Object.hasOwn(search, question.id) ? search[question.id] : undefined
    if (typeof given !== 'string') continue
    const value = readAnswer(question, given)
    if (value.length > 0) answers[question.id] = value
  }
  return answers
}

/**
 * Questions whose answer in the query is not, or not wholly, one that the book knows: the link was cut, or is older than
 * the book. Their short names.
 */
export function unreadAnswers(questions: Questions, search: Search): readonly string[] {
  const read = readAnswers(questions, search)
  const unread = ({ id, kind }: Questions[number]) => {
    const given = Object.hasOwn(search, id) ? search[id] : undefined
    if (typeof given !== 'string') return false
    const known = Object.hasOwn(read, id) ? read[id]?.length : 0
    return known !== (kind === 'number' ? 1 : new Set(given.split(',')).size)
  }
  return questions.filter(unread).map(({ short }) => short)
}

function readAnswer(question: Questions[number], given: string): readonly string[] {
  if (given === UNKNOWN) return [UNKNOWN]
  if (question.kind === 'number') return inRange(question, given) ? [String(Number(given))] : []
  const named = new Set(given.slice(0, 1000).split(','))
  const known = question.options.map((option) => option.id).filter((id) => named.has(id))
  return question.kind === 'one' ? (named.size === 1 ? known : []) : known
}

function inRange(question: Questions[number], given: string): boolean {
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(given)) return false
  const value = Number(given)
  return question.range !== undefined && value >= question.range.min && value <= question.range.max
}

/** The answers as query pairs, in question order, options in the order of the question. */
export function writeAnswers(questions: Ids, answers: Answers): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (const question of questions) {
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (value && value.length > 0) pairs[question.id] = value.join(',')
  }
  return pairs
}

/** Everything that a page of the journey reads from its address. */
export function readAddress(questions: Questions, search: Search): Address {
  const document = search.d
  return {
    answers: readAnswers(questions, search),
    way: search.way === 'free' ? 'free' : 'guided',
    document: document !== undefined && DOCUMENT_ID.test(document) ? document : undefined,
  }
}

/** The inverse of `readAddress`. */
export function writeAddress(questions: Ids, address: Address): Record<string, string> {
  return {
    ...writeAnswers(questions, address.answers),
    ...(address.way === 'free' ? { way: 'free' } : {}),
    ...(address.document ? { d: address.document } : {}),
  }
}

/** Query text -> flat pairs of text. A repeated name keeps its first value. */
export function parseSearch(text: string): Record<string, string> {
  const pairs: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) if (!(name in pairs)) pairs[name] = value
  return pairs
}

/** Flat pairs -> query text; commas stay readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
