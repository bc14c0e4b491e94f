import { createFileRoute, notFound } from '@tanstack/react-router'
import { RulePage } from '#features/how/RulePage.tsx'
import { onlyRule } from '#features/how/rule-view.ts'

export const Route = createFileRoute('/rules/$rule')({
  loader: async ({ context, params }) => {
    const book = await context.pages.rule(params.rule)
    const rule = book && onlyRule(book.advice)
    if (!rule) throw notFound()
    return { ...book, rule }
  },
  component: OneRule,
})

function OneRule() {
  return <RulePage {...Route.useLoaderData()} />
}
