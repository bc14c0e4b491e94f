import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { Shell } from '#components/shell/Shell.tsx'
import { NotFoundPage } from '#features/not-found/NotFoundPage.tsx'
import { SavedNotices } from '#features/saved-notices/SavedNotices.tsx'
import type { AdviceKnowledge, AskedQuestion, CoreKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import type { DocumentStore } from '#state/documents.ts'
import { startWithoutSavedWork } from '#state/safe-start.ts'
import { Guard } from '#ui/Guard.tsx'
import { InteractiveMark } from '#ui/interactive.ts'
import { LastResort } from '#ui/last-resort.ts'
import type { Later } from '#ui/later.ts'

interface Context {
  readonly core: CoreKnowledge
  readonly later: {
    readonly advice: Later<AdviceKnowledge>
    readonly weights: Later<AdviceKnowledge>
    readonly library: Later<LibraryKnowledge>
    readonly question: (id: string) => Promise<AskedQuestion | undefined>
  }
  readonly pages: PageBooks
  readonly waits: () => boolean
  readonly documents: DocumentStore
}

const SAFE_START = { label: 'Start without saved work', take: startWithoutSavedWork }

export const Route = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: NotFoundPage,
})

function Root() {
  const { documents } = Route.useRouteContext()
  return (
    <LastResort value={SAFE_START}>
      <Shell>
        <Outlet />
        <Guard name="Notices about saved work">
          <SavedNotices documents={documents} />
        </Guard>
      </Shell>
      <InteractiveMark />
    </LastResort>
  )
}
