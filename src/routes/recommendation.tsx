import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { RecommendationPage } from '#features/recommendation/RecommendationPage.tsx'
import type { Search } from '#state/address.ts'
import { useLater } from '#ui/later.ts'

export const Route = createFileRoute('/recommendation')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Recommendation,
})

function Recommendation() {
  const { advice, documents, later } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const journey = useJourney(advice, documents, Route.useSearch())
  const { toggleTick, rename } = documents.actions
  return (
    <RecommendationPage
      advice={advice}
      library={useLater(later.library)}
      journey={journey}
      onTick={toggleTick}
      onRename={rename}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
