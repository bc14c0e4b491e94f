import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { WhatIfPage } from '#features/what-if-view/WhatIfPage.tsx'
import type { Search } from '#state/address.ts'
import { readChanges, writeChanges } from '#state/what-if-address.ts'

export const Route = createFileRoute('/advise/what-if')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: WhatIf,
})

function WhatIf() {
  const { advice, documents } = Route.useRouteContext()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const journey = useJourney(advice, documents, search)
  return (
    <WhatIfPage
      advice={advice}
      journey={journey}
      changes={readChanges(advice.questions, search)}
      onChanges={(changes) =>
        navigate({
          to: '.',
          search: { ...journey.pairs(), ...writeChanges(advice.questions, changes) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
