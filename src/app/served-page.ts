import type { AnyRouter } from '@tanstack/react-router'

/** In characters. All questions with all their options are 1,500, and many hosts take 8 kB. */
const LONGEST_QUERY = 8_000
/** In characters, decoded. The name of a heading has 100; a link that holds a decision would have 64 kB. */
const LONGEST_FRAGMENT = 66_000

/**
 * A host serves some pages under a second address too, such as `/index.html` or `//patterns`: they get their own one.
 * What is too long or cannot be read is left out, since the router would keep the page from its reader for seconds.
 */
export function tidyAddress() {
  const { pathname, search, hash } = window.location
  const tidy = tidyPath(pathname) + tidyQuery(search) + tidyFragment(hash)
  if (tidy !== pathname + search + hash) window.history.replaceState(window.history.state, '', tidy)
}

export const tidyPath = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/')

/** Keeps the start, where links of the site have their pairs. An answer that is cut is told as that of any cut link. */
export const tidyQuery = (query: string): string => query.slice(0, LONGEST_QUERY)

export function tidyFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment).length > LONGEST_FRAGMENT ? '' : fragment
  } catch {
    return ''
  }
}

/**
 * Whether the HTML that came is that of the page that the router shows. It is not when a host answers an address with
 * another page, as some do with the home page, or when a part of the page is missing.
 */
export function isServed(root: HTMLElement, router: AnyRouter): boolean {
  const { matches } = router.state
  if (matches.some(({ status }) => status === 'error')) return false
  const lost = matches.some(({ status, _notFound }) => status === 'notFound' || _notFound)
  return root.dataset.page === (lost ? LOST : pageOf(window.location.pathname))
}

/** Whether the HTML that came is that of a page of the site, at its own address. */
export const isOwnPage = (root: HTMLElement): boolean => root.dataset.page === pageOf(window.location.pathname)

/** What `404.html` says of itself. */
const LOST = '404'

/** The path below the site's own, as the page is listed: `/` or `/advise/latency`. */
const pageOf = (path: string) => `/${path.slice(import.meta.env.BASE_URL.length)}`.replace(/(.)\/$/, '$1')
