import { createFileRoute } from '@tanstack/react-router'
import { ExamplesPage } from '#features/examples/ExamplesPage.tsx'

export const Route = createFileRoute('/examples')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  loader: ({ context }) => context.later.library.load(),
  component: View,
})

function View() {
  const { advice } = Route.useRouteContext()
  return <ExamplesPage advice={advice} library={Route.useLoaderData()} />
}
