import { isAnswered } from '#advisor/answers/given.ts'
import { longestWay } from '#advisor/flow/longest-way.ts'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { caseOf } from '#advisor/what-if/case.ts'
import { openQuestions } from '#advisor/what-if/open/open-questions.ts'
import { byDecisiveness } from '#advisor/what-if/open/settle-first.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Stage } from '#schema/content/question.ts'

/** The guided way stops after this many questions beyond the guide's own; whoever wants all of them takes the form. */
const MOST_REFINING = 6

/**
 * The question to ask next, or undefined when it is time to review the answers.
 * Guided: the flow as it is replayed, then the rows of the matrices, then refining questions while they can still change
 * first place, the most decisive first. Free: any question that can still change first place, the most decisive first.
 * A question that was answered with "I don't know yet" is not asked again.
 */
export function nextQuestion(knowledge: AdviceKnowledge, answers: Answers, way: Way): string | undefined {
  if (way === 'free') return worthAsking(knowledge, answers, way)[0]
  return (
    walkFlow(knowledge.flow, answers).next ??
    unanswered(knowledge, answers, 'matrices')[0] ??
    (refiningLeft(knowledge, answers) > 0 ? worthRefining(knowledge, answers)[0] : undefined)
  )
}

/** The most questions that the guided way can still ask, the next one included; in the free way those worth asking. */
export function questionsLeft(knowledge: AdviceKnowledge, answers: Answers, way: Way): number {
  if (way === 'free') return worthAsking(knowledge, answers, way).length
  const asked = longestWay(knowledge.flow, answers) + unanswered(knowledge, answers, 'matrices').length
  const refining = asked > 0 ? unanswered(knowledge, answers, 'refine') : worthRefining(knowledge, answers)
  return asked + Math.min(refiningLeft(knowledge, answers), refining.length)
}

function worthAsking(knowledge: AdviceKnowledge, answers: Answers, way: Way): readonly string[] {
  return byDecisiveness(knowledge, openQuestions(caseOf(knowledge, answers, way)))
    .map(({ question }) => question)
    .filter((question) => !isAnswered(answers, question))
}

function worthRefining(knowledge: AdviceKnowledge, answers: Answers): readonly string[] {
  const refining = new Set(unanswered(knowledge, answers, 'refine'))
  return worthAsking(knowledge, answers, 'guided').filter((question) => refining.has(question))
}

function unanswered({ questions }: AdviceKnowledge, answers: Answers, stage: Stage): readonly string[] {
  return questions.filter((asked) => asked.stage === stage && !isAnswered(answers, asked.id)).map(({ id }) => id)
}

function refiningLeft({ questions }: AdviceKnowledge, answers: Answers): number {
  const asked = questions.filter(({ id, stage }) => stage === 'refine' && isAnswered(answers, id))
  return Math.max(0, MOST_REFINING - asked.length)
}
