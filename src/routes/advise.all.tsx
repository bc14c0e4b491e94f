import { createFileRoute } from '@tanstack/react-router'
import { AllAnswersPage } from '#features/all-answers/AllAnswersPage.tsx'
import { useJourney } from '#features/journey/use-journey.ts'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/advise/all')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: All,
})

function All() {
  const { advice, documents } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  // Whatever the link says: on this page every given answer is a fact.
  const journey = useJourney(advice, documents, { ...Route.useSearch(), way: 'free' })
  return (
    <AllAnswersPage
      advice={advice}
      journey={journey}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
