import type { AdviceKnowledge, CoreKnowledge, Knowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'

/** The parts of the book that pages load: what comes with the first load, what the advice needs, what only the library pages need. */
export const VIRTUAL_MODULES = {
  'virtual:knowledge/core': (knowledge: Knowledge) => moduleOf('core', coreOf(knowledge)),
  'virtual:knowledge/advice': (knowledge: Knowledge) => adviceModule(knowledge),
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

/** What the core already holds is not sent twice. */
function adviceModule(knowledge: Knowledge): string {
  const { patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary } = knowledge
  const rest: Omit<AdviceKnowledge, Exclude<keyof CoreKnowledge, 'patterns' | 'vocabulary'>> = {
    ...{ patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary },
  }
  return `import { core } from 'virtual:knowledge/core'\n${moduleOf('rest', rest)}export const advice = { ...core, ...rest }\n`
}

function coreOf({
  version,
  reviewed,
  flow,
  questions,
  patterns,
  candidates,
  presets,
  vocabulary,
}: Knowledge): CoreKnowledge {
  const named = Object.entries(patterns)
    .filter(([id]) => candidates.includes(id))
    .map(([id, { name, style, goodAt }]) => [id, { id, name, style, goodAt }] as const)
  const { styles } = vocabulary
  return {
    version,
    reviewed,
    flow,
    questions,
    candidates,
    presets,
    vocabulary: { styles },
    patterns: Object.fromEntries(named),
  }
}

function libraryOf(knowledge: Knowledge): LibraryKnowledge {
  const { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions } =
    knowledge
  return { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions }
}
