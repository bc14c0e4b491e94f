import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { readCompared, writeCompared } from '#features/compare/compare-address.ts'
import type { Search } from '#state/address.ts'
import { useHydrated } from '#ui/hydrated.ts'

export const Route = createFileRoute('/compare')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),
  loader: ({ context }) => context.later.library.load(),
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Compare,
})

function Compare() {
  const { advice } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const { patterns } = Route.useSearch()
  const ready = useHydrated()
  return (
    <ComparePage
      advice={advice}
      library={Route.useLoaderData()}
      chosen={readCompared(advice.patterns, ready ? patterns : undefined)}
      ready={ready}
      onChoose={(ids) => navigate({ search: writeCompared(ids), replace: true, resetScroll: false })}
    />
  )
}
