import { createFileRoute } from '@tanstack/react-router'
import { MatricesPage } from '#features/matrices/MatricesPage.tsx'
import { readAddress, type Search, writeAddress } from '#state/address.ts'
import { useHydrated } from '#ui/hydrated.ts'

const NOTHING: Search = {}

export const Route = createFileRoute('/matrices')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Matrices,
})

function Matrices() {
  const { advice } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const search = Route.useSearch()
  const address = readAddress(advice.questions, useHydrated() ? search : NOTHING)
  return (
    <MatricesPage
      advice={advice}
      address={address}
      onAnswers={(answers) =>
        navigate({ search: writeAddress(advice.questions, { ...address, answers }), replace: true, resetScroll: false })
      }
    />
  )
}
