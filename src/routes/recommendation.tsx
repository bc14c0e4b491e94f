import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterSituations } from '#features/recommendation/later-situations.ts'
import { laterStart, laterVerdict } from '#features/recommendation/later-verdict.ts'
import { RecommendationPage } from '#features/recommendation/RecommendationPage.tsx'
import type { Search } from '#state/address.ts'
import { comesFirst } from '#ui/interactive.ts'

export const Route = createFileRoute('/recommendation')({
  loader: async ({ context, location }) => {
    const { core, later, pages, waits } = context
    if (waits()) await laterVerdict(later.advice).load()
    else if (core.questions.some(({ id }) => id in location.search)) {
      // Comes while the page is being taken over, which does not wait for it. Whether it came, the page sees.
      comesFirst(laterStart(pages).load())
    }
  },
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Recommendation,
})

function Recommendation() {
  const { core, documents, later, pages } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const journey = useJourney(core, documents, Route.useSearch())
  const { toggleTick, rename } = documents.actions
  return (
    <RecommendationPage
      home={laterSituations(pages)}
      core={core}
      pages={pages}
      advice={later.advice}
      library={later.library}
      journey={journey}
      onTick={toggleTick}
      onRename={rename}
      onStay={(pairs) => navigate({ to: '.', search: pairs, replace: true, resetScroll: false })}
    />
  )
}
