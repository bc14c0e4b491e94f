import { createFileRoute } from '@tanstack/react-router'
import { AntiPatternsPage } from '#features/anti-patterns/AntiPatternsPage.tsx'

export const Route = createFileRoute('/anti-patterns')({
  loader: ({ context }) => context.loadLibrary(),
  component: View,
})

function View() {
  const { advice } = Route.useRouteContext()
  return <AntiPatternsPage advice={advice} library={Route.useLoaderData()} />
}
