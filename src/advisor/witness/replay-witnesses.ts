import type { Knowledge } from '#schema/content/knowledge.ts'
import { exampleWitnesses } from './example-witnesses.ts'
import type { FailedWitness } from './failed-witness.ts'
import { limits } from './limits.ts'
import { patternWitnesses } from './pattern-witnesses.ts'
import { questionWitnesses } from './question-witnesses.ts'
import { ruleWitnesses } from './rule-witnesses.ts'

/** Every pattern, rule, question, preset and example shows what it claims. Returns those that do not. */
export function replayWitnesses(knowledge: Knowledge): readonly FailedWitness[] {
  return [
    ...limits(knowledge),
    ...patternWitnesses(knowledge),
    ...ruleWitnesses(knowledge),
    ...questionWitnesses(knowledge),
    ...exampleWitnesses(knowledge),
  ]
}
