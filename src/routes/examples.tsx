import { createFileRoute } from '@tanstack/react-router'
import { laterExamples } from '#features/examples/later-examples.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/examples')({
  loader: async ({ context }) => {
    if (context.waits()) await laterExamples(context.pages).load()
  },
  component: Examples,
})

function Examples() {
  return <Late part={laterExamples(Route.useRouteContext().pages)} props={NO_PROPS} />
}

const NO_PROPS = {}
