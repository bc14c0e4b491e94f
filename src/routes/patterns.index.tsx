import { createFileRoute } from '@tanstack/react-router'
import { PatternsPage } from '#features/patterns/PatternsPage.tsx'

export const Route = createFileRoute('/patterns/')({
  loader: ({ context }) => context.pages.patterns(),
  component: Patterns,
})

function Patterns() {
  return <PatternsPage advice={Route.useLoaderData().advice} />
}
