import { advice } from 'virtual:knowledge/advice'
import { core } from 'virtual:knowledge/core'
import { library } from 'virtual:knowledge/library'
import { pages as pageBooks } from 'virtual:knowledge/pages'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { PageBooks } from '#schema/content/page-book.ts'
import { createDocumentStore } from '#state/documents.ts'
import { openMemoryStorage } from '#state/storage/memory-storage.ts'
import { later } from '#ui/later.ts'
import type { AppContext } from './context.ts'
import { createAppRouter } from './create-router.ts'

/** One page as HTML: what goes into the head, and what goes into the root element. */
export interface PrerenderedPage {
  readonly head: string
  readonly body: string
  /** Ends of the names of the modules that a browser fetches for the page before it takes answers. */
  readonly modules: readonly string[]
  /** The same of modules that may show something before the whole style sheet has come. */
  readonly soon: readonly string[]
}

/** What a page shows as soon as it knows the answers in its address. */
const SOON: Readonly<Record<string, readonly string[]>> = {
  '/recommendation': ['/src/features/recommendation/ReportStart.tsx'],
}

const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/**
 * Renders the page at `path` (without base and query) as a visitor without answers would see it first.
 * @throws Error when the page redirects, fails, or renders nothing: a broken page must not ship
 */
export async function prerender(path: string): Promise<PrerenderedPage> {
  const router = routerAt(path, { pages: pageBooks, question: questionOf, waits: true })
  await router.load()
  const failed = router.state.matches.find((match) => match.status === 'error')
  if (failed) throw new Error(`${path} fails while prerendering: ${String(failed.error)}`)
  const html = renderToString(<RouterProvider router={router} />)
  const head = HOISTED.exec(html)?.[0] ?? ''
  const body = html.slice(head.length)
  if (!head.includes('<title>')) throw new Error(`${path} has no title. Render a PageHead in it.`)
  if (body.length < 200) throw new Error(`${path} renders nothing; a redirect cannot be prerendered.`)
  return { head, body, modules: await firstModules(path), soon: SOON[path] ?? [] }
}

interface Sources {
  readonly pages: PageBooks
  readonly question: AppContext['later']['question']
  readonly waits: boolean
}

function routerAt(path: string, { pages, question, waits }: Sources) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return createAppRouter(
    {
      core,
      later: {
        advice: later(async () => advice),
        weights: later(async () => advice),
        library: later(async () => library),
        question,
      },
      pages,
      waits: () => waits,
      documents: createDocumentStore(openMemoryStorage()),
    },
    createMemoryHistory({ initialEntries: [base + path] }),
  )
}

async function questionOf(id: string) {
  return advice.questions.find((question) => question.id === id)
}

/** Loads the page as a browser does that takes a prerendered page over, and notes what is asked for. */
async function firstModules(path: string): Promise<readonly string[]> {
  const books = new Set<string>()
  const pages = new Proxy(pageBooks, {
    get: (all, kind: keyof PageBooks) => (id?: string) => {
      books.add(`page/${kind}`)
      if (id !== undefined) books.add(`page/${kind}/${id}`)
      return all[kind](id ?? '')
    },
  })
  const question = (id: string) => {
    books.add(`question/${id}`)
    return questionOf(id)
  }
  const router = routerAt(path, { pages, question, waits: false })
  await router.load()
  const { matches } = router.state
  // Nothing is fetched for a page that is not there: what says so comes with every page.
  if (matches.some(({ status, _notFound }) => status !== 'success' || _notFound)) return []
  const routes = matches.map(({ routeId }) => routeId).filter((id) => id !== '__root__')
  return [
    ...routes.map((id) => `/src/routes/${fileOf(id)}.tsx?tsr-split=component`),
    ...[...books].map((book) => `virtual:knowledge/${book}`),
  ]
}

/** `/` is in `index`, `/patterns/` in `patterns.index`, `/patterns/$pattern` in `patterns.$pattern`. */
const fileOf = (route: string) => (route.endsWith('/') ? `${route}index` : route).slice(1).replaceAll('/', '.')

/** Paths of all pages that can be known before anyone has answered anything. */
export function pages(): readonly string[] {
  return [
    '/',
    '/advise',
    ...advice.questions.map((question) => `/advise/${question.id}`),
    '/advise/review',
    '/advise/all',
    '/advise/what-if',
    '/recommendation',
    '/patterns',
    ...Object.keys(advice.patterns).map((id) => `/patterns/${id}`),
    '/compare',
    '/matrices',
    '/guide',
    '/anti-patterns',
    '/examples',
    '/glossary',
    '/how',
    ...[...advice.constraints, ...advice.points, ...advice.triggers].map((rule) => `/rules/${rule.id}`),
  ]
}
