import { beforeAll, expect, test } from 'vitest'
import { loadKnowledge } from '#knowledge/load.ts'
import { weightsOf } from '#knowledge/pages/weights.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { Weighing } from '#state/weighing.ts'
import { weigh } from './weigh.ts'

let knowledge: Knowledge
let full: Weighing
let wordless: Weighing
beforeAll(async () => {
  knowledge = await loadKnowledge()
  full = weigh(knowledge)
  wordless = weigh({ ...knowledge, ...weightsOf(knowledge) })
})

test('without the texts everything counts as it does with them', () => {
  const cases = [...knowledge.flowExamples, ...knowledge.presets]
  expect(cases.length).toBeGreaterThan(20)
  for (const { id, answers, way } of cases) {
    for (const ask of ['first', 'out', 'most', 'next'] as const)
      expect(wordless[ask](answers, way), `${ask} of ${id}`).toEqual(full[ask](answers, way))
  }
})
