import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '#features/home/HomePage.tsx'
import { laterFoot } from '#features/home/later-foot.tsx'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { later } from '#ui/later.ts'

const hierarchy = later(() => import('virtual:diagrams/hierarchy').then((module) => module.svg))

export const Route = createFileRoute('/')({
  loader: async ({ context }) => {
    if (context.waits()) await laterFoot(context.pages, hierarchy).load()
  },
  component: Home,
})

function Home() {
  const { core, later: parts, pages, documents } = Route.useRouteContext()
  const foot = laterFoot(pages, hierarchy)
  return <HomePage core={core} weighing={laterWeighing(parts.weights)} documents={documents} foot={foot} />
}
