import { createFileRoute } from '@tanstack/react-router'
import { ExamplesPage } from '#features/examples/ExamplesPage.tsx'

export const Route = createFileRoute('/examples')({
  loader: ({ context }) => context.pages.examples(),
  component: View,
})

function View() {
  return <ExamplesPage {...Route.useLoaderData()} />
}
