import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { Shell } from '#components/shell/Shell.tsx'
import { NotFoundPage } from '#features/not-found/NotFoundPage.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { DocumentStore } from '#state/documents.ts'

interface Context {
  readonly advice: AdviceKnowledge
  readonly loadLibrary: () => Promise<LibraryKnowledge>
  readonly documents: DocumentStore
}

export const Route = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: NotFoundPage,
})

function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
