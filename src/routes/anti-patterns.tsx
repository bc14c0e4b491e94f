import { createFileRoute } from '@tanstack/react-router'
import { laterAntiPatterns } from '#features/anti-patterns/later-anti-patterns.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/anti-patterns')({
  loader: async ({ context }) => {
    if (context.waits()) await laterAntiPatterns(context.pages).load()
  },
  component: AntiPatterns,
})

function AntiPatterns() {
  return <Late part={laterAntiPatterns(Route.useRouteContext().pages)} props={NO_PROPS} />
}

const NO_PROPS = {}
