import { createFileRoute } from '@tanstack/react-router'
import { laterGuide } from '#features/guide/later-guide.tsx'
import { Late } from '#ui/Late.tsx'
import { later } from '#ui/later.ts'

const drawings = later(async () => {
  const [decisionFlow, eventFlow, hierarchy, microservices, scale] = await Promise.all([
    import('virtual:diagrams/decision-flow'),
    import('virtual:diagrams/event-flow'),
    import('virtual:diagrams/hierarchy'),
    import('virtual:diagrams/microservices'),
    import('virtual:diagrams/scale'),
  ])
  return {
    'decision-flow': decisionFlow.svg,
    'event-flow': eventFlow.svg,
    hierarchy: hierarchy.svg,
    microservices: microservices.svg,
    scale: scale.svg,
  }
})

export const Route = createFileRoute('/guide')({
  loader: async ({ context }) => {
    if (context.waits()) await laterGuide(context.pages, drawings).load()
  },
  component: Guide,
})

function Guide() {
  return <Late part={laterGuide(Route.useRouteContext().pages, drawings)} props={NO_PROPS} />
}

const NO_PROPS = {}
