import type {
  AdviceKnowledge,
  AskedQuestion,
  CoreKnowledge,
  Knowledge,
  LibraryKnowledge,
  QuestionName,
} from '#schema/content/knowledge.ts'
import type { PatternDetail } from '#schema/content/pattern.ts'
import { jsonModule } from './json-module.ts'
import { isPageModule, pageModule } from './page-modules.ts'
import { NO_LIBRARY } from './pages/page-book.ts'
import { weightsOf } from './pages/weights.ts'

const QUESTION = 'virtual:knowledge/question/'

/** The parts of the book that pages load: what comes with the first load, what the advice needs, what only the library pages need. */
const MODULES = {
  'virtual:knowledge/core': (knowledge: Knowledge) => jsonModule('core', coreOf(knowledge)),
  'virtual:knowledge/questions': ({ questions }: Knowledge) => questionsModule(questions.map(({ id }) => id)),
  'virtual:knowledge/advice': (knowledge: Knowledge) => adviceModule(knowledge),
  'virtual:knowledge/weights': (knowledge: Knowledge) => withCore('weights', weightsOf(knowledge)),
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
function withCore(name: string, rest: object): string {
  return `import { core } from 'virtual:knowledge/core'\n${jsonModule('rest', rest)}export const ${name} = { ...core, ...rest }\n`
}

function adviceModule(knowledge: Knowledge): string {
  const { flow, questions, patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary } =
    knowledge
  const rest: Omit<AdviceKnowledge, Exclude<keyof CoreKnowledge, 'flow' | 'questions' | 'patterns'>> = {
    ...{ flow, questions, patterns, matrices, constraints, points, triggers, checklist, antiPatterns, vocabulary },
  }
  return withCore('advice', rest)
}

function coreOf({ version, reviewed, flow, questions, patterns, candidates }: Knowledge): CoreKnowledge {
  const names = candidates.flatMap((id) => (patterns[id] ? [[id, { id, name: patterns[id].name }] as const] : []))
  // Why a path ends where it does is said by the advice alone.
  const routing = { ...flow, sources: [], outcomes: flow.outcomes.map((outcome) => ({ ...outcome, because: '' })) }
  return {
    version,
    reviewed,
    flow: routing,
    questions: questions.map(named),
    candidates,
    patterns: Object.fromEntries(names),
  }
}

/** With the shorter word for each option: where there is room for the longer one, the question itself is there as well. */
function named({ id, stage, kind, short, unit, range, options }: AskedQuestion): QuestionName {
  const words = options.map((option) => ({ id: option.id, label: option.short ?? option.label }))
  return { id, stage, kind, short, unit, range, options: words }
}

/** What a report cites. Pages of the library have books of their own. */
function libraryOf({ patternDetails, sources, facts, decisions }: Knowledge): LibraryKnowledge {
  const tradeOffs = Object.values(patternDetails).map((detail) => [detail.id, onlyTradeOffs(detail)])
  return { ...NO_LIBRARY, sources, facts, decisions, patternDetails: Object.fromEntries(tradeOffs) }
}

function onlyTradeOffs({ id, tradeOffs }: PatternDetail): PatternDetail {
  return { id, tradeOffs, when: [], whenNot: [], groups: [], requirements: [], related: [], samples: [], sources: [] }
}
