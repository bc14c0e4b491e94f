import { createFileRoute } from '@tanstack/react-router'
import { PatternsPage } from '#features/patterns/PatternsPage.tsx'

export const Route = createFileRoute('/patterns/')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),
  component: Patterns,
})

function Patterns() {
  const { advice } = Route.useRouteContext()
  return <PatternsPage advice={advice} />
}
