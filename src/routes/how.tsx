import { createFileRoute } from '@tanstack/react-router'
import { laterHow } from '#features/how/later-how.tsx'
import { Late } from '#ui/Late.tsx'
import { later } from '#ui/later.ts'

const evaluation = later(() => import('virtual:evaluation').then((module) => module.evaluation))

export const Route = createFileRoute('/how')({
  loader: async ({ context }) => {
    if (context.waits()) await laterHow(context.pages, evaluation).load()
  },
  component: How,
})

function How() {
  return <Late part={laterHow(Route.useRouteContext().pages, evaluation)} props={NO_PROPS} />
}

const NO_PROPS = {}
