import { recommend } from '#advisor/recommend/recommend.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { FailedWitness } from './failed-witness.ts'

/** Presets and examples of the flow lead to the pattern that they name, or to one that they accept. */
export function exampleWitnesses(knowledge: Knowledge): readonly FailedWitness[] {
  const { presets, flowExamples } = knowledge
  const stories = [
    ...presets.map((preset) => ({ ...preset, accept: [], entry: `presets/${preset.id}` })),
    ...flowExamples.map((example) => ({ ...example, entry: `flows/${example.id}` })),
  ]
  return stories.flatMap(({ entry, answers, way, first, accept }) => {
    const got = recommend(knowledge, answers, way).first
    if (got !== undefined && [first, ...accept].includes(got)) return []
    const message = `It should lead to ${first} and leads to ${got ?? 'nothing'}.`
    return [{ entry, message, remedy: 'Change its answers, or the rules that should lead there.' }]
  })
}
