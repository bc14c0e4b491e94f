import type { AdviceKnowledge, Knowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'

/** The two parts of the book that pages load: what the advice needs, and what only the library pages need. */
export const VIRTUAL_MODULES = {
  'virtual:knowledge/advice': (knowledge: Knowledge) => moduleOf('advice', adviceOf(knowledge)),
  'virtual:knowledge/library': (knowledge: Knowledge) => moduleOf('library', libraryOf(knowledge)),
} as const

export type VirtualModule = keyof typeof VIRTUAL_MODULES

export function isVirtualModule(id: string): id is VirtualModule {
  return Object.hasOwn(VIRTUAL_MODULES, id)
}

// Browsers read a long JSON string faster than the same data as an object literal.
function moduleOf(name: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `export const ${name} = JSON.parse('${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}')\n`
}

function adviceOf(knowledge: Knowledge): AdviceKnowledge {
  const { version, reviewed, flow, questions, patterns, candidates, matrices } = knowledge
  const { constraints, points, triggers, checklist, antiPatterns, vocabulary, presets } = knowledge
  const choice = { version, reviewed, flow, questions, patterns, candidates, matrices }
  return { ...choice, constraints, points, triggers, checklist, antiPatterns, vocabulary, presets }
}

function libraryOf(knowledge: Knowledge): LibraryKnowledge {
  const { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions } =
    knowledge
  return { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions }
}
