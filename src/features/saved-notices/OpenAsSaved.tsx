import { Link } from '@tanstack/react-router'
import type { Answers } from '#schema/advice/answers.ts'
import type { SystemMap } from '#schema/document/system-map.ts'
import { writeAddress } from '#state/address.ts'
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

/** With all that is saved: the page that is opened drops what it does not know. */
function searchOf(document: SystemMap): Record<string, string> {
  const { way, answers } = firstInteraction(document)
  return writeAddress(named(answers), { answers, way, document: document.id })
}

const named = (answers: Answers) => Object.keys(answers).map((id) => ({ id }))
