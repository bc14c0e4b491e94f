import { createFileRoute } from '@tanstack/react-router'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterCompared } from '#features/what-if-view/later-compared.ts'
import { WhatIfPage } from '#features/what-if-view/WhatIfPage.tsx'
import type { Search } from '#state/address.ts'
import { readChanges, writeChanges } from '#state/what-if-address.ts'

export const Route = createFileRoute('/advise/what-if')({
  loader: async ({ context }) => {
    if (context.waits()) await laterCompared(context.later.advice).load()
  },
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  component: WhatIf,
})

function WhatIf() {
  const { core, later, documents } = Route.useRouteContext()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const journey = useJourney(core, documents, search)
  return (
    <WhatIfPage
      advice={later.advice}
      journey={journey}
      changes={readChanges(core.questions, search)}
      onChanges={(changes) =>
        navigate({
          to: '.',
          search: { ...journey.pairs(), ...writeChanges(core.questions, changes) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
