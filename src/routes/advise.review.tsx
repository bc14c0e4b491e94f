import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { ReviewPage } from '#features/review/ReviewPage.tsx'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/advise/review')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Review,
})

function Review() {
  const { advice, documents } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const journey = useJourney(advice, documents, Route.useSearch())
  return (
    <ReviewPage
      advice={advice}
      journey={journey}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
