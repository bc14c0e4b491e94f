import { createFileRoute } from '@tanstack/react-router'
import { AdviseStartPage } from '#features/advise-start/AdviseStartPage.tsx'

export const Route = createFileRoute('/advise/')({ component: AdviseStart })

function AdviseStart() {
  const { advice } = Route.useRouteContext()
  return <AdviseStartPage advice={advice} />
}
