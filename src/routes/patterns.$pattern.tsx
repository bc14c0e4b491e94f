import { createFileRoute, notFound } from '@tanstack/react-router'
import { PatternPage } from '#features/patterns/PatternPage.tsx'

export const Route = createFileRoute('/patterns/$pattern')({
  loader: async ({ context, params }) => {
    const book = await context.pages.pattern(params.pattern)
    const pattern = book?.advice.patterns[params.pattern]
    const detail = book?.library.patternDetails[params.pattern]
    if (!pattern || !detail) throw notFound()
    return { ...book, pattern, detail }
  },
  component: OnePattern,
})

function OnePattern() {
  return <PatternPage {...Route.useLoaderData()} />
}
