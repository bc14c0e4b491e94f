import { core } from 'virtual:knowledge/core'
import { pages } from 'virtual:knowledge/pages'
import { questions } from 'virtual:knowledge/questions'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createDocumentStore } from '#state/documents.ts'
import { beginStart, pageFailed } from '#state/safe-start.ts'
import { openBrowserStorage } from '#state/storage/browser-storage.ts'
import { giveWay } from '#ui/give-way.ts'
import { isInteractive, onceInteractive } from '#ui/interactive.ts'
import { later } from '#ui/later.ts'
import { missed } from '#ui/needed.ts'
import { loadAllStyles } from './all-styles.ts'
import { prepareComeBack } from './come-back.ts'
import { createAppRouter } from './create-router.ts'
import { isMissingPart } from './offline/missing-part.ts'
import { startOffline } from './offline/start-offline.ts'
import { isOwnPage, isServed, tidyAddress } from './served-page.ts'

// The renderer is more than half of what a page starts with. While it comes, the router gets ready.
const renderer = import('react-dom/client')
tidyAddress()
prepareComeBack()
const build = import.meta.url
const documents = createDocumentStore(openBrowserStorage(), { build, unopened: beginStart() })
const { flush } = documents
const { tellLost } = startOffline({ build, flush })

const advice = later(() => import('virtual:knowledge/advice').then((module) => module.advice))

start().catch(pageLost)

// Not awaited at the top of this module: a part that a page fetches may import from the part that this is in, and would wait for ever.
async function start() {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id "root"')
  const served = isOwnPage(root)
  await settleAddress()
  const router = openRouter(() => isInteractive() || !served)
  await giveWay()
  await router.load()
  const { createRoot, hydrateRoot } = await renderer
  await giveWay()
  const app = <RouterProvider router={router} />
  const options = { onUncaughtError: pageLost, onRecoverableError: tellMismatch }
  // In a transition, React gives the page's thread back every few milliseconds.
  if (isServed(root, router)) startTransition(() => void hydrateRoot(root, app, options))
  else {
    await loadAllStyles().catch(() => undefined)
    createRoot(root, options).render(app)
  }
  onceInteractive(() => {
    loadAllStyles().catch(() => undefined)
    import('./come-to-rest.ts').then((module) => module.comeToRest(router, documents)).catch(() => undefined)
  })
}

/**
 * Looks at an address that names a document, before anything acts on it; without that look there is no page. Not on a
 * reload, nor when the browser comes back to an entry of its history: the router has left its mark there, so it is this
 * tab's own way, perhaps an earlier step of it. The document was the same a moment before, and stays it.
 */
async function settleAddress() {
  if (history.state || !new URLSearchParams(location.search).has('d')) return
  await import('./opened-address.ts').then((module) => module.settleOpened(core.questions, documents))
}

function openRouter(waits: () => boolean) {
  const router = createAppRouter({
    core,
    later: {
      advice,
      weights: later(() => import('virtual:knowledge/weights').then((module) => module.weights)),
      library: later(() => import('virtual:knowledge/library').then((module) => module.library)),
      // Once the whole book is here, the next question costs no fetch.
      question: async (id) =>
        advice.current()?.questions.find((question) => question.id === id) ??
        (Object.hasOwn(questions, id) ? questions[id]?.() : undefined),
    },
    pages,
    waits,
    documents,
  })
  // Plain router hydration takes the server path only when this is set; without it React reports a mismatch.
  router.ssr = { manifest: undefined }
  return router
}

/** A part that a translator rewrote before its code came is made anew, which is no fault of the page. */
function tellMismatch(error: unknown) {
  // React wraps what was thrown.
  if (!document.querySelector('font')) reportError(error instanceof Error && error.cause ? error.cause : error)
}

/** Nothing is left of the page: even what holds errors back has failed. */
function pageLost(error: unknown) {
  reportError(error)
  // Nothing that is saved is to blame.
  if (isMissingPart(error)) return missed(error)
  pageFailed()
  tellLost()
}
