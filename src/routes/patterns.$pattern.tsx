import { createFileRoute } from '@tanstack/react-router'
import { laterPattern } from '#features/patterns/later-pattern.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/patterns/$pattern')({
  loader: async ({ context, params }) => {
    if (context.waits()) await laterPattern(context.pages, params.pattern).load()
  },
  component: OnePattern,
})

function OnePattern() {
  const { pattern } = Route.useParams()
  return <Late key={pattern} part={laterPattern(Route.useRouteContext().pages, pattern)} props={NO_PROPS} />
}

const NO_PROPS = {}
