import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { Shell } from '#components/shell/Shell.tsx'
import { NotFoundPage } from '#features/not-found/NotFoundPage.tsx'
import { SavedNotices } from '#features/saved-notices/SavedNotices.tsx'
import type { AdviceKnowledge, AskedQuestion, CoreKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import type { DocumentStore } from '#state/documents.ts'
import type { Later } from '#ui/later.ts'

interface Context {
  readonly core: CoreKnowledge
  readonly later: {
    readonly advice: Later<AdviceKnowledge>
    readonly library: Later<LibraryKnowledge>
    readonly question: (id: string) => Promise<AskedQuestion | undefined>
  }
  readonly pages: PageBooks
  readonly documents: DocumentStore
}

export const Route = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: NotFoundPage,
})

function Root() {
  const { documents } = Route.useRouteContext()
  return (
    <Shell>
      <Outlet />
      <SavedNotices documents={documents} />
    </Shell>
  )
}
