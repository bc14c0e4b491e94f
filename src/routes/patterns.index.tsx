import { createFileRoute } from '@tanstack/react-router'
import { laterPatterns } from '#features/patterns/later-patterns.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/patterns/')({
  loader: async ({ context }) => {
    if (context.waits()) await laterPatterns(context.pages).load()
  },
  component: Patterns,
})

function Patterns() {
  return <Late part={laterPatterns(Route.useRouteContext().pages)} props={NO_PROPS} />
}

const NO_PROPS = {}
