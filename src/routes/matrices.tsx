import { createFileRoute } from '@tanstack/react-router'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { MatricesPage } from '#features/matrices/MatricesPage.tsx'
import { readAddress, type Search, writeAddress } from '#state/address.ts'
import { useHydrated } from '#ui/hydrated.ts'

const NOTHING: Search = {}

export const Route = createFileRoute('/matrices')({
  loader: ({ context }) => context.pages.matrices(),
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Matrices,
})

function Matrices() {
  const { core, later } = Route.useRouteContext()
  const { advice } = Route.useLoaderData()
  const navigate = Route.useNavigate()
  const search = Route.useSearch()
  const address = readAddress(core.questions, useHydrated() ? search : NOTHING)
  return (
    <MatricesPage
      core={core}
      advice={advice}
      weighing={laterWeighing(later.weights)}
      address={address}
      onAnswers={(answers) =>
        navigate({ search: writeAddress(core.questions, { ...address, answers }), replace: true, resetScroll: false })
      }
    />
  )
}
