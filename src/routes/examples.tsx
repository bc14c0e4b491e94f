import { createFileRoute } from '@tanstack/react-router'
import { ExamplesPage } from '#features/examples/ExamplesPage.tsx'

export const Route = createFileRoute('/examples')({
  loader: ({ context }) => context.loadLibrary(),
  component: View,
})

function View() {
  const { advice } = Route.useRouteContext()
  return <ExamplesPage advice={advice} library={Route.useLoaderData()} />
}
