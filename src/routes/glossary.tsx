import { createFileRoute } from '@tanstack/react-router'
import { GlossaryPage } from '#features/glossary/GlossaryPage.tsx'

export const Route = createFileRoute('/glossary')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),
  component: Glossary,
})

function Glossary() {
  const { advice } = Route.useRouteContext()
  return <GlossaryPage advice={advice} />
}
