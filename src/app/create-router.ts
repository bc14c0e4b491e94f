import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '#state/address.ts'
import type { AppContext } from './context.ts'
import { PageFailed } from './PageFailed.tsx'
import { routeTree } from './routeTree.gen.ts'

/** One router for the browser and for prerendering; the history decides which. */
export function createAppRouter(context: AppContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    trailingSlash: 'preserve',
    // As a host is: the page that it would not find is not found here either.
    caseSensitive: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
    // The router's own restoration writes an inline script when prerendered, which the policy forbids.
    scrollRestoration: typeof window !== 'undefined' && !import.meta.env.SSR,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
