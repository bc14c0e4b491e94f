import type { Knowledge } from '#schema/content/knowledge.ts'
import { jsonModule } from './json-module.ts'
import { guideBook } from './pages/guide.ts'
import {
  antiPatternsBook,
  compareBook,
  examplesBook,
  glossaryBook,
  homeBook,
  matricesBook,
  methodBook,
  patternsBook,
  questionsBook,
} from './pages/lists.ts'
import { patternBook } from './pages/pattern.ts'
import { ruleBook } from './pages/rule.ts'
import { verdictBook } from './pages/verdict.ts'

const PAGES = 'virtual:knowledge/pages'
const PAGE = 'virtual:knowledge/page/'

/** Pages that are there once, by their field in `PageBooks`. */
const ONCE = {
  home: homeBook,
  questions: questionsBook,
  patterns: patternsBook,
  compare: compareBook,
  matrices: matricesBook,
  guide: guideBook,
  antiPatterns: antiPatternsBook,
  examples: examplesBook,
  glossary: glossaryBook,
  method: methodBook,
  verdict: verdictBook,
} as const

/** Kinds of pages of which there is one for each entry. */
const EACH = {
  pattern: { ids: ({ patterns }: Knowledge) => Object.keys(patterns), book: patternBook },
  rule: {
    ids: ({ constraints, points, triggers }: Knowledge) => [...constraints, ...points, ...triggers].map(({ id }) => id),
    book: ruleBook,
  },
} as const

export const isPageModule = (id: string): boolean => id === PAGES || id.startsWith(PAGE)

/**
 * `virtual:knowledge/pages` holds a fetch for each page of the library, `virtual:knowledge/page/<page>` what the page
 * shows. Of the pages with an id only the list of fetches is named at first: it comes with the first of them.
 */
export function pageModule(id: string, knowledge: Knowledge): string | undefined {
  if (id === PAGES) return pagesModule()
  const [kind = '', entry] = id.slice(PAGE.length).split('/')
  const once = Object.entries(ONCE).find(([name]) => name === kind)?.[1]
  if (once) return jsonModule('book', once(knowledge))
  const each = Object.entries(EACH).find(([name]) => name === kind)?.[1]
  if (!each) return undefined
  if (entry === undefined)
    return `export const books = {${each.ids(knowledge).map((one) => fetchOf(one, `${kind}/${one}`))}}\n`
  const book = each.book(knowledge, entry)
  return book && jsonModule('book', book)
}

function pagesModule(): string {
  const once = Object.keys(ONCE).map((name) => fetchOf(name, name))
  const each = Object.keys(EACH).map(
    (kind) =>
      `${kind}: (id) => import('${PAGE}${kind}').then((module) => Object.hasOwn(module.books, id) ? module.books[id]() : undefined)`,
  )
  return `export const pages = {${[...once, ...each]}}\n`
}

const fetchOf = (name: string, page: string) =>
  `'${name}': () => import('${PAGE}${page}').then((module) => module.book)`
