import { createFileRoute } from '@tanstack/react-router'
import { laterRule } from '#features/how/later-rule.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/rules/$rule')({
  loader: async ({ context, params }) => {
    if (context.waits()) await laterRule(context.pages, params.rule).load()
  },
  component: OneRule,
})

function OneRule() {
  const { rule } = Route.useParams()
  return <Late key={rule} part={laterRule(Route.useRouteContext().pages, rule)} props={NO_PROPS} />
}

const NO_PROPS = {}
