import type { ReportContext } from '#reporting/context.ts'
import { isGiven, optionNames, questionName } from '#reporting/words/answers.ts'
import { plain } from '#reporting/words/inlines.ts'
import type { FactRow, Section } from '#schema/report/report.ts'

/** What was said, in the order of the questions, with the notes and with what did not count. */
export function answersSection(context: ReportContext): Section | undefined {
  const { answers } = context.input.advice
  const rows = context.input.knowledge.questions
    .map((question) => question.id)
    .filter((id) => (answers[id]?.length ?? 0) > 0 || noteOf(context, id) !== undefined)
    .map((id) => answerRow(context, id))
  if (rows.length === 0) return undefined
  return { id: 'answers', title: 'Your answers', part: 'summary', blocks: [{ kind: 'facts', rows }] }
}

function answerRow(context: ReportContext, question: string): FactRow {
  const { knowledge, advice } = context.input
  const options = advice.answers[question] ?? []
  const unused = isGiven(advice.answers, question) && advice.recommendation.used[question] === undefined
  const words = options.length > 0 ? withUnit(context, question, options) : 'Not answered'
  return {
    term: questionName(knowledge, question),
    inlines: plain(words, unused ? '(not used: the decision flow does not reach it)' : undefined),
    changes: question,
    open: !isGiven(advice.answers, question) || undefined,
    unused: unused || undefined,
    note: noteOf(context, question),
  }
}

/** A range is told with what it counts, "Under 100 requests a second", unless its name says so already. */
function withUnit(context: ReportContext, id: string, options: readonly string[]): string {
  const { knowledge } = context.input
  const words = optionNames(knowledge, id, options)
  const question = knowledge.questions.find((one) => one.id === id)
  const isRange = question?.options.some((option) => option.band && options.includes(option.id))
  return isRange && question?.unit && !words.includes(question.unit) ? `${words} ${question.unit}` : words
}

function noteOf(context: ReportContext, question: string): string | undefined {
  const note = Object.hasOwn(context.input.notes, question) ? context.input.notes[question]?.trim() : undefined
  return note === '' ? undefined : note
}
