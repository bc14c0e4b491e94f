import type { EvaluatedDecision } from '#advisor/evaluate/evaluate.ts'
import { isObject, readAnswers, unknownQuestion } from '#cli/input/read-answers.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

export interface ReadDecisions {
  readonly decisions: readonly EvaluatedDecision[]
  /** What was skipped and why, each with its line. */
  readonly problems: readonly string[]
}

type Book = Pick<AdviceKnowledge, 'questions' | 'candidates'>

/**
 * Decisions as JSON lines, one object a line; empty lines are ignored. A line that cannot be read is skipped, an unknown
 * question or option is left out of its decision, and each is named.
 * @param name of the file, for the problems
 */
export function readDecisions(book: Book, text: string, name: string): ReadDecisions {
  const read = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    const { decision, problems } = readLine(book, line.replace(/^\uFEFF/, ''))
    return [{ decision, problems: problems.map((problem) => `${name}:${index + 1} ${problem}`) }]
  })
  return {
    decisions: read.flatMap(({ decision }) => decision ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

interface ReadLine {
  readonly decision?: EvaluatedDecision
  readonly problems: readonly string[]
}

function readLine(book: Book, line: string): ReadLine {
  const raw = parsed(line)
  if (raw instanceof Error) return { problems: [`is not JSON (${raw.message}). The line is skipped.`] }
  if (!isObject(raw) || typeof raw.id !== 'string' || typeof raw.chosen !== 'string')
    return { problems: ['is not an object with `id` and `chosen`. The line is skipped.'] }
  const { id, chosen } = raw
  const accept = names(raw.accept)
  const inferred = names(raw.inferred)
  const { answers, problems } = readAnswers(book.questions, raw.answers, 'answers')
  const known = new Set(book.questions.map((question) => question.id))
  return {
    decision: { id, chosen, accept, inferred, answers },
    problems: [
      ...problems.map((problem) => `${id}: ${problem} The answer is skipped.`),
      ...inferred
        .filter((question) => !known.has(question))
        .map((question) => `${id}: inferred: ${unknownQuestion(book.questions, question)} It is skipped.`),
      ...[chosen, ...accept]
        .filter((pattern) => !book.candidates.includes(pattern))
        .map(
          (pattern) =>
            `${id}: \`${pattern}\` is no candidate and can only be missed. ${suggest(pattern, book.candidates, 'candidate', 'Correct it.')}`,
        ),
    ],
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
