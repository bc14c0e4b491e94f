import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { readCompared, writeCompared } from '#features/compare/compare-address.ts'
import type { Search } from '#state/address.ts'
import { useHydrated } from '#ui/hydrated.ts'

export const Route = createFileRoute('/compare')({
  loader: ({ context }) => context.pages.compare(),
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: Compare,
})

function Compare() {
  const { pages } = Route.useRouteContext()
  const { advice } = Route.useLoaderData()
  const navigate = Route.useNavigate()
  const { patterns } = Route.useSearch()
  const ready = useHydrated()
  return (
    <ComparePage
      advice={advice}
      bookOf={pages.pattern}
      chosen={readCompared(advice.patterns, ready ? patterns : undefined)}
      ready={ready}
      onChoose={(ids) => navigate({ search: writeCompared(ids), replace: true, resetScroll: false })}
    />
  )
}
