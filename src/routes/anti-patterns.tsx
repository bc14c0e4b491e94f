import { createFileRoute } from '@tanstack/react-router'
import { AntiPatternsPage } from '#features/anti-patterns/AntiPatternsPage.tsx'

export const Route = createFileRoute('/anti-patterns')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  loader: ({ context }) => context.later.library.load(),
  component: View,
})

function View() {
  const { advice } = Route.useRouteContext()
  return <AntiPatternsPage advice={advice} library={Route.useLoaderData()} />
}
