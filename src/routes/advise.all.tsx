import { createFileRoute } from '@tanstack/react-router'
import { AllAnswersPage } from '#features/all-answers/AllAnswersPage.tsx'
import { laterResult } from '#features/all-answers/later-result.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/advise/all')({
  loader: async ({ context }) => {
    const [{ advice }] = await Promise.all([
      context.pages.questions(),
      context.waits() && laterResult(context.later.advice).load(),
    ])
    return advice
  },
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: All,
})

function All() {
  const { questions, vocabulary } = Route.useLoaderData()
  const { core, later, documents } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  // Whatever the link says: on this page every given answer is a fact.
  const journey = useJourney(core, documents, { ...Route.useSearch(), way: 'free' })
  return (
    <AllAnswersPage
      questions={questions}
      vocabulary={vocabulary}
      advice={later.advice}
      journey={journey}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
