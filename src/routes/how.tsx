import { createFileRoute } from '@tanstack/react-router'
import { HowPage } from '#features/how/HowPage.tsx'

export const Route = createFileRoute('/how')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),
  loader: async () => (await import('virtual:evaluation')).evaluation,
  component: How,
})

function How() {
  const { advice } = Route.useRouteContext()
  return <HowPage advice={advice} evaluation={Route.useLoaderData()} />
}
