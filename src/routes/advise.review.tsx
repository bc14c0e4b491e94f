import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterAnswered } from '#features/review/later-answered.ts'
import { ReviewPage } from '#features/review/ReviewPage.tsx'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/advise/review')({
  loader: async ({ context }) => {
    if (context.waits()) await laterAnswered(context.later.advice).load()
  },
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Review,
})

function Review() {
  const { core, later, documents } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const journey = useJourney(core, documents, Route.useSearch())
  return (
    <ReviewPage
      advice={later.advice}
      journey={journey}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
