import { createFileRoute, notFound } from '@tanstack/react-router'
import { RulePage } from '#features/how/RulePage.tsx'
import { findRule } from '#features/how/rule-view.ts'

export const Route = createFileRoute('/rules/$rule')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  loader: async ({ context, params }) => {
    const rule = findRule(context.advice, params.rule)
    if (!rule) throw notFound()
    return { rule, library: await context.later.library.load() }
  },
  component: OneRule,
})

function OneRule() {
  const { advice } = Route.useRouteContext()
  return <RulePage {...Route.useLoaderData()} advice={advice} />
}
