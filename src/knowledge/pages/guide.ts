import type { Knowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { cited, described, factsOn, pageBook } from './page-book.ts'

/** All that the guide shows, by its outline. */
export function guideBook(knowledge: Knowledge): PageBook {
  const { outline, vocabulary, flow, matrices, antiPatterns, checklist, candidates } = knowledge
  const shown = outline.sections.flatMap(({ shows }) => shows)
  const facts = factsOn(knowledge, shown)
  const asked = [...Object.keys(flow.steps), ...matrices.map(({ question }) => question)]
  return pageBook(
    knowledge,
    {
      flow,
      candidates,
      matrices,
      antiPatterns,
      checklist,
      vocabulary: { ...vocabulary, glossary: { ...vocabulary.glossary, terms: [] } },
      questions: knowledge.questions.filter(({ id }) => asked.includes(id)),
      patterns: described(knowledge.patterns),
    },
    {
      outline,
      facts,
      architectures: knowledge.architectures,
      examples: knowledge.examples,
      nextSteps: knowledge.nextSteps,
      resources: knowledge.resources,
      patternDetails: groupsAndSamples(
        knowledge,
        shown.map((entry) => entry.replace(/^patterns\//, '')),
      ),
      sources: cited(knowledge, [...facts, ...knowledge.resources.map(({ further }) => ({ sources: further }))]),
    },
  )
}

function groupsAndSamples({ patternDetails }: Knowledge, ids: readonly string[]): Knowledge['patternDetails'] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const detail = patternDetails[id]
      if (!detail) return []
      const { groups, samples } = detail
      return [
        [id, { id, groups, samples, when: [], whenNot: [], tradeOffs: [], requirements: [], related: [], sources: [] }],
      ]
    }),
  )
}
