import { Link } from '@tanstack/react-router'
import type { SystemMap } from '#schema/document/system-map.ts'
import type { DocumentStore } from '#state/documents.ts'
import { firstInteraction } from '#state/edit-document.ts'
import { useDocuments } from '#state/use-documents.ts'

interface Props {
  /** Id of the saved document. */
  readonly id: string
  readonly documents: DocumentStore
  readonly onOpen: () => void
}

/** Leads to a saved decision with the answers that are saved with it. */
export function OpenAsSaved({ id, documents, onOpen }: Props) {
  const document = useDocuments(documents, (state) => state.documents.find((one) => one.id === id))
  if (!document) return null
  return (
    <Link
      to="/advise/review"
      search={searchOf(document)}
      onClick={onOpen}
      className="inline-flex min-h-11 items-center"
    >
      Open it as it is saved
    </Link>
  )
}

/** As `writeAddress` does, without the book: the page that is opened drops what it does not know. */
function searchOf(document: SystemMap): Record<string, string> {
  const { way, answers } = firstInteraction(document)
  const given = Object.entries(answers).filter(([, options]) => options.length > 0)
  const pairs = Object.fromEntries(given.map(([question, options]) => [question, options.join(',')]))
  return { ...pairs, ...(way === 'free' ? { way } : {}), d: document.id }
}
