import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { PageFailure } from '#components/shell/PageFailure.tsx'
import { parseSearch, stringifySearch } from '#state/address.ts'
import type { AppContext } from './context.ts'
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
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailure,
    // The router's own restoration writes an inline script when prerendered, which the policy forbids.
    scrollRestoration: typeof window !== 'undefined' && !import.meta.env.SSR,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
