import { svg as decisionFlow } from 'virtual:diagrams/decision-flow'
import { svg as eventFlow } from 'virtual:diagrams/event-flow'
import { svg as hierarchy } from 'virtual:diagrams/hierarchy'
import { svg as microservices } from 'virtual:diagrams/microservices'
import { svg as scale } from 'virtual:diagrams/scale'
import { createFileRoute } from '@tanstack/react-router'
import { GuidePage } from '#features/guide/GuidePage.tsx'
import { guideDrawings } from '#features/guide/guide-drawings.ts'

const SVGS = { 'decision-flow': decisionFlow, 'event-flow': eventFlow, hierarchy, microservices, scale }

export const Route = createFileRoute('/guide')({
  loader: ({ context }) => context.pages.guide(),
  component: Guide,
})

function Guide() {
  const { advice, library } = Route.useLoaderData()
  return <GuidePage advice={advice} library={library} drawings={guideDrawings(advice, library, SVGS)} />
}
