import { createFileRoute, notFound } from '@tanstack/react-router'
import { PatternPage } from '#features/patterns/PatternPage.tsx'

export const Route = createFileRoute('/patterns/$pattern')({
  beforeLoad: async ({ context }) => ({ advice: await context.later.advice.load() }),

  loader: async ({ context, params }) => {
    const library = await context.later.library.load()
    const known = Object.hasOwn(context.advice.patterns, params.pattern)
    const pattern = known ? context.advice.patterns[params.pattern] : undefined
    const detail = known ? library.patternDetails[params.pattern] : undefined
    if (!pattern || !detail) throw notFound()
    return { library, pattern, detail }
  },
  component: OnePattern,
})

function OnePattern() {
  const { advice } = Route.useRouteContext()
  return <PatternPage {...Route.useLoaderData()} advice={advice} />
}
