import { createFileRoute } from '@tanstack/react-router'
import { laterGlossary } from '#features/glossary/later-glossary.tsx'
import { Late } from '#ui/Late.tsx'

export const Route = createFileRoute('/glossary')({
  loader: async ({ context }) => {
    if (context.waits()) await laterGlossary(context.pages).load()
  },
  component: Glossary,
})

function Glossary() {
  return <Late part={laterGlossary(Route.useRouteContext().pages)} props={NO_PROPS} />
}

const NO_PROPS = {}
