import { createFileRoute } from '@tanstack/react-router'
import { AdviseStartPage } from '#features/advise-start/AdviseStartPage.tsx'

export const Route = createFileRoute('/advise/')({ component: AdviseStart })

function AdviseStart() {
  const { core } = Route.useRouteContext()
  return <AdviseStartPage core={core} />
}
