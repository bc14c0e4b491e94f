import type {
  AdviceKnowledge,
  AskedQuestion,
  CoreKnowledge,
  Knowledge,
  LibraryKnowledge,
  QuestionName,
} from '#schema/content/knowledge.ts'
import { jsonModule } from './json-module.ts'
import { isPageModule, pageModule } from './page-modules.ts'

const QUESTION = 'virtual:knowledge/question/'

/** The parts of the book that pages load: what comes with the first load, what the advice needs, what only the library pages need. */
const MODULES = {
  'virtual:knowledge/core': (knowledge: Knowledge) => jsonModule('core', coreOf(knowledge)),
  'virtual:knowledge/questions': ({ questions }: Knowledge) => questionsModule(questions.map(({ id }) => id)),
  'virtual:knowledge/advice': (knowledge: Knowledge) => adviceModule(knowledge),
  'virtual:knowledge/library': (knowledge: Knowledge) => jsonModule('library', libraryOf(knowledge)),
} as const

export function isVirtualModule(id: string): boolean {
  return Object.hasOwn(MODULES, id) || id.startsWith(QUESTION) || isPageModule(id)
}

/** The code of a module, or undefined when the book has no such question, pattern or rule. */
export function virtualModule(id: string, knowledge: Knowledge): string | undefined {
  const known = Object.entries(MODULES).find(([name]) => name === id)
  if (known) return known[1](knowledge)
  if (isPageModule(id)) return pageModule(id, knowledge)
  const question = knowledge.questions.find((one) => QUESTION + one.id === id)
  return question && jsonModule('question', question)
}

/** Each question is a file of its own: a question page waits for no other question's words. */
function questionsModule(ids: readonly string[]): string {
  const entries = ids.map((id) => `'${id}': () => import('${QUESTION}${id}').then((module) => module.question)`)
  return `export const questions = { ${entries.join(', ')} }\n`
}

/** What the core already holds is not sent twice. */
function adviceModule(knowledge: Knowledge): string {
  const { questions, patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary } =
    knowledge
  const rest: Omit<AdviceKnowledge, Exclude<keyof CoreKnowledge, 'questions' | 'patterns' | 'vocabulary'>> = {
    ...{ questions, patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary },
  }
  return `import { core } from 'virtual:knowledge/core'\n${jsonModule('rest', rest)}export const advice = { ...core, ...rest }\n`
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
  const patternNames = Object.entries(patterns)
    .filter(([id]) => candidates.includes(id))
    .map(([id, { name, style, goodAt }]) => [id, { id, name, style, goodAt }] as const)
  const { styles } = vocabulary
  return {
    version,
    reviewed,
    flow,
    questions: questions.map(named),
    candidates,
    presets,
    vocabulary: { styles },
    patterns: Object.fromEntries(patternNames),
  }
}

function named({ id, stage, kind, short, unit, range, options }: AskedQuestion): QuestionName {
  return { id, stage, kind, short, unit, range, options: options.map(({ id, label, short }) => ({ id, label, short })) }
}

function libraryOf(knowledge: Knowledge): LibraryKnowledge {
  const { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions } =
    knowledge
  return { patternDetails, sources, facts, architectures, examples, nextSteps, resources, outline, decisions }
}
