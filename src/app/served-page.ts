import type { AnyRouter } from '@tanstack/react-router'

/** A host serves some pages under a second address too, such as `/index.html` or `//patterns`: they get their own one. */
export function tidyAddress() {
  const { pathname, search, hash } = window.location
  const tidy = tidyPath(pathname)
  if (tidy !== pathname) window.history.replaceState(window.history.state, '', tidy + search + hash)
}

export const tidyPath = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/')

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
