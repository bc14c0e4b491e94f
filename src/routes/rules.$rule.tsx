import { createFileRoute, notFound } from '@tanstack/react-router'
import { RulePage } from '#features/how/RulePage.tsx'

export const Route = createFileRoute('/rules/$rule')({
  loader: async ({ context, params }) => {
    const book = await context.pages.rule(params.rule)
    if (!book) throw notFound()
    return book
  },
  component: OneRule,
})

function OneRule() {
  return <RulePage {...Route.useLoaderData()} />
}
