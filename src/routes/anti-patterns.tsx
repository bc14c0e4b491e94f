import { createFileRoute } from '@tanstack/react-router'
import { AntiPatternsPage } from '#features/anti-patterns/AntiPatternsPage.tsx'

export const Route = createFileRoute('/anti-patterns')({
  loader: ({ context }) => context.pages.antiPatterns(),
  component: View,
})

function View() {
  return <AntiPatternsPage {...Route.useLoaderData()} />
}
