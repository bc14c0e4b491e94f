import type { AnswerChange, Flip } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Inline } from '#schema/report/report.ts'
import { optionNames, questionName } from './answers.ts'
import { listWords, plain } from './inlines.ts'

/** "It would win with Consumers: Many and Replay left open." */
export function flipInlines(knowledge: AdviceKnowledge, flip: Flip | undefined): readonly Inline[] {
  if (!flip || flip.changes.length === 0) return plain('No change of one or two answers would put it first.')
  return plain(`It would win with ${flipWords(knowledge, flip)}.`)
}

/** The changed answers, written as answers are everywhere: "Consumers: Many and Replay left open". */
export const flipWords = (knowledge: AdviceKnowledge, flip: Flip): string =>
  listWords(flip.changes.map((change) => changeWords(knowledge, change)))

function changeWords(knowledge: AdviceKnowledge, { question, from, to }: AnswerChange): string {
  const name = questionName(knowledge, question)
  if (to.length === 0) return `${name} left open`
  const several = knowledge.questions.find(({ id }) => id === question)?.kind === 'several'
  if (!several) return `${name}: ${optionNames(knowledge, question, to)}`
  const added = to.filter((option) => !from.includes(option))
  const removed = from.filter((option) => !to.includes(option))
  if (added.length > 0 && added.length < to.length && removed.length === 0)
    return `${name}: ${optionNames(knowledge, question, added)} as well`
  return `${name}: ${optionNames(knowledge, question, to)}${added.length === 0 ? ' only' : ''}`
}
