import type { AnswerChange, Flip } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Inline } from '#schema/report/report.ts'
import { optionName, optionNames, questionName } from './answers.ts'
import { listWords, plain } from './inlines.ts'

/** "It would win if Consumers were “Many” and Replay were not answered." */
export function flipInlines(knowledge: AdviceKnowledge, flip: Flip | undefined): readonly Inline[] {
  if (!flip || flip.changes.length === 0) return plain('No change of one or two answers would put it first.')
  const conditions = flip.changes.map((change) => changeWords(knowledge, change))
  return plain(`It would win if ${listWords(conditions)}.`)
}

/** One changed answer as a condition: "Consumers were “Many”". */
export function changeWords(knowledge: AdviceKnowledge, change: AnswerChange): string {
  const name = questionName(knowledge, change.question)
  const several = knowledge.questions.find((question) => question.id === change.question)?.kind === 'several'
  if (several && change.to.length > 0) return severalWords(knowledge, change, name)
  if (change.to.length === 0) return `${name} were not answered`
  return `${name} were “${optionNames(knowledge, change.question, change.to)}”`
}

function severalWords(knowledge: AdviceKnowledge, change: AnswerChange, name: string): string {
  const quoted = (options: readonly string[]) =>
    listWords(options.map((option) => `“${optionName(knowledge, change.question, option)}”`))
  const added = change.to.filter((option) => !change.from.includes(option))
  const removed = change.from.filter((option) => !change.to.includes(option))
  const parts = [
    added.length > 0 ? `named ${quoted(added)}${change.from.length > removed.length ? ' too' : ''}` : '',
    removed.length > 0 ? `left out ${quoted(removed)}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? `${name} ${parts.join(' and ')}` : `${name} stayed as they are`
}
