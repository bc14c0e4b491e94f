import { advice } from 'virtual:knowledge/advice'
import { core } from 'virtual:knowledge/core'
import { library } from 'virtual:knowledge/library'
import { pages as pageBooks } from 'virtual:knowledge/pages'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { createDocumentStore } from '#state/documents.ts'
import { openMemoryStorage } from '#state/storage/memory-storage.ts'
import { later } from '#ui/later.ts'
import { createAppRouter } from './create-router.ts'

/** One page as HTML: what goes into the head, and what goes into the root element. */
export interface PrerenderedPage {
  readonly head: string
  readonly body: string
}

const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/**
 * Renders the page at `path` (without base and query) as a visitor without answers would see it first.
 * @throws Error when the page redirects, fails, or renders nothing: a broken page must not ship
 */
export async function prerender(path: string): Promise<PrerenderedPage> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const history = createMemoryHistory({ initialEntries: [base + path] })
  const router = createAppRouter(
    {
      core,
      later: {
        advice: later(async () => advice),
        weights: later(async () => advice),
        library: later(async () => library),
        question: async (id) => advice.questions.find((question) => question.id === id),
      },
      pages: pageBooks,
      waits: () => true,
      documents: createDocumentStore(openMemoryStorage()),
    },
    history,
  )
  await router.load()
  const failed = router.state.matches.find((match) => match.status === 'error')
  if (failed) throw new Error(`${path} fails while prerendering: ${String(failed.error)}`)
  const html = renderToString(<RouterProvider router={router} />)
  const head = HOISTED.exec(html)?.[0] ?? ''
  const body = html.slice(head.length)
  if (!head.includes('<title>')) throw new Error(`${path} has no title. Render a PageHead in it.`)
  if (body.length < 200) throw new Error(`${path} renders nothing; a redirect cannot be prerendered.`)
  return { head, body }
}

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
