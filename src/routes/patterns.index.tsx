import { createFileRoute } from '@tanstack/react-router'
import { PatternsPage } from '#features/patterns/PatternsPage.tsx'

export const Route = createFileRoute('/patterns/')({ component: Patterns })

function Patterns() {
  const { advice } = Route.useRouteContext()
  return <PatternsPage advice={advice} />
}
