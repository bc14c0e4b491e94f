import { svg } from 'virtual:diagrams/hierarchy'
import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '#features/home/HomePage.tsx'
import { laterWeighing } from '#features/journey/later-weighing.ts'

export const Route = createFileRoute('/')({ component: Home })

function Home() {
  const { core, later, documents } = Route.useRouteContext()
  return <HomePage core={core} weighing={laterWeighing(later.advice)} documents={documents} map={svg} />
}
