import { createFileRoute } from '@tanstack/react-router'
import { useLibrary } from '#components/book/use-library.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import { RecommendationPage } from '#features/recommendation/RecommendationPage.tsx'
import { SavedNotices } from '#features/saved-notices/SavedNotices.tsx'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/recommendation')({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Recommendation,
})

function Recommendation() {
  const { advice, documents, loadLibrary } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const journey = useJourney(advice, documents, Route.useSearch())
  const { toggleTick, rename } = documents.actions
  return (
    <>
      <RecommendationPage
        advice={advice}
        library={useLibrary(loadLibrary)}
        journey={journey}
        onTick={toggleTick}
        onRename={rename}
        onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
      />
      <SavedNotices documents={documents} />
    </>
  )
}
