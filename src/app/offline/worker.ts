import { KEPT_FRAME, keptFrame } from './kept-frame.ts'
import { findFile, isHashed, pathBelow, type SiteFile } from './site-file.ts'
import { withTheme } from './with-theme.ts'

// Filled in by `src/cli/build/write-worker.ts`.
declare const SITE_FILES: readonly SiteFile[]
declare const RELEASE: string
declare const self: ServiceWorkerGlobalScope

/** Downloads at a time while installing: enough to be quick, few enough to leave the line to the person. */
const AT_A_TIME = 4
/** One answer is kept for each file, whatever the host says that it depends on. */
const ANY_VARY = { ignoreVary: true } as const

const scope = new URL(self.registration.scope).pathname
const files = new Map(SITE_FILES.map((file) => [file.path, file]))
const SCRIPT_OF_FRAME = [...files.values()].find((file) => file.path.startsWith('frame/frame-main-'))
const prefix = `signalbox ${scope} `

// One cache for each release, so that a page and its scripts always come from the same one.
const openOwn = () => caches.open(prefix + RELEASE)
const keyOf = (file: SiteFile) => `${scope}${file.path}?sha256=${encodeURIComponent(file.sha256)}`

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  if (event.data === 'use-this-release') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  const path = pathBelow(scope, address)
  if (request.method !== 'GET' || address.origin !== self.location.origin || path === undefined) return
  const file = findFile(files, path)
  if (file) event.respondWith(answer(file, request))
  else if (path === KEPT_FRAME) event.respondWith(answerFrame(request))
  else if (request.mode === 'navigate') event.respondWith(answerUnknownPage(request))
  // Another tab may still run an earlier release. A name with a hash in it means the same file in every release.
  else if (isHashed(path)) event.respondWith(answerFromOlder(path, request))
})

async function fill(): Promise<void> {
  const own = await openOwn()
  const waiting = [...files.values()].filter((file) => file.when === 'install')
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await keep(own, file)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
}

/** What an earlier release already has is copied, and a download that is not the listed bytes fails the installation. */
async function keep(own: Cache, file: SiteFile): Promise<void> {
  const key = keyOf(file)
  if (await own.match(key, ANY_VARY)) return
  const kept = await caches.match(key, ANY_VARY)
  await own.put(key, kept ?? (await download(file)))
}

/**
 * What the browser has kept under a name with a hash in it is taken, since a page has most often fetched it a moment ago.
 * If a host that was only half updated has answered with something else, the host is asked again.
 */
async function download(file: SiteFile): Promise<Response> {
  if (!isHashed(file.path)) return ask(file, 'no-cache')
  return ask(file, 'default').catch(() => ask(file, 'reload'))
}

async function ask(file: SiteFile, cache: RequestCache): Promise<Response> {
  const response = await fetch(scope + file.path, { integrity: `sha256-${file.sha256}`, cache })
  if (!response.ok) throw new Error(`${file.path} answered ${response.status}`)
  // Some hosts redirect to a tidier address, and a browser refuses a redirected answer for a page.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

async function answer(file: SiteFile, request: Request): Promise<Response> {
  const own = await openOwn()
  const kept = await own.match(keyOf(file), ANY_VARY)
  if (kept) return request.mode === 'navigate' ? withTheme(kept) : kept
  if (file.when !== 'use') return fetch(request)
  try {
    const come = await download(file)
    await own.put(keyOf(file), come.clone())
    return come
  } catch {
    // Not the listed bytes, or no room to keep them: the host's answer is passed on and not kept.
    return fetch(request)
  }
}

async function answerFrame(request: Request): Promise<Response> {
  const script = SCRIPT_OF_FRAME && (await (await openOwn()).match(keyOf(SCRIPT_OF_FRAME), ANY_VARY))
  return script ? keptFrame(script, crypto.randomUUID()) : fetch(request)
}

/** Pages that this release does not know may be another site's below the same root, or newer: the host knows. */
async function answerUnknownPage(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const notFound = files.get('404.html')
    const page = notFound && (await (await openOwn()).match(keyOf(notFound), ANY_VARY))
    if (!page) throw error
    return new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers })
  }
}

async function answerFromOlder(path: string, request: Request): Promise<Response> {
  const kept = await caches.match(scope + path, { ...ANY_VARY, ignoreSearch: true })
  return kept ?? fetch(request)
}

/** Keeps the release before this one, for tabs that still run it, but only what has a hash in its name. */
async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + RELEASE)
  const previous = older.pop()
  await Promise.all(older.map((name) => caches.delete(name)))
  if (!previous) return
  const cache = await caches.open(previous)
  for (const request of await cache.keys()) {
    if (!isHashed(pathBelow(scope, new URL(request.url)) ?? '')) await cache.delete(request)
  }
}
