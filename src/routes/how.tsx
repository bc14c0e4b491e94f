import { createFileRoute } from '@tanstack/react-router'
import { HowPage } from '#features/how/HowPage.tsx'

export const Route = createFileRoute('/how')({
  loader: async ({ context }) => {
    const [book, { evaluation }] = await Promise.all([context.pages.method(), import('virtual:evaluation')])
    return { book, evaluation }
  },
  component: How,
})

function How() {
  return <HowPage {...Route.useLoaderData()} />
}
