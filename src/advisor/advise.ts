import type { Advice } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { cutChecklist } from './checklist/cut-checklist.ts'
import { confidence } from './recommend/confidence.ts'
import { contradictions } from './recommend/contradictions.ts'
import { recommend } from './recommend/recommend.ts'
import { antiPatternWarnings } from './stack/anti-patterns.ts'
import { buildStack, stackSituation } from './stack/build-stack.ts'

/** Everything that is said at once about one interaction. What would change it is `whatIf`, computed when it is shown. */
export function advise(knowledge: AdviceKnowledge, answers: Answers, way: Way): Advice {
  const recommendation = recommend(knowledge, answers, way)
  const stack = buildStack(knowledge, recommendation)
  const situation = stackSituation(knowledge, recommendation)
  return {
    way,
    answers,
    recommendation,
    confidence: confidence(recommendation),
    stack,
    checklist: stack && cutChecklist(knowledge.checklist, stack),
    contradictions: contradictions(knowledge, recommendation),
    antiPatterns: situation ? antiPatternWarnings(knowledge, situation) : [],
  }
}
