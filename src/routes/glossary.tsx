import { createFileRoute } from '@tanstack/react-router'
import { GlossaryPage } from '#features/glossary/GlossaryPage.tsx'

export const Route = createFileRoute('/glossary')({
  loader: ({ context }) => context.pages.glossary(),
  component: Glossary,
})

function Glossary() {
  return <GlossaryPage advice={Route.useLoaderData().advice} />
}
