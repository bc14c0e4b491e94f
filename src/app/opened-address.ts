import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { parseSearch, readAddress, type Search, stringifySearch } from '#state/address.ts'
import { contradicts } from '#state/contradicts.ts'
import type { DocumentStore } from '#state/documents.ts'
import { firstInteraction } from '#state/edit-document.ts'

/**
 * An address by which a page was opened leads to the document that it names only where it agrees with it. An old or
 * edited one must not write over saved work: it loses the name, so that the page is a preview as of any other link,
 * here and on every way on, and what the person saved is offered beside it. So does one whose document is not here, or
 * the document could come to be written by it later.
 */
export function settleOpened(questions: CoreKnowledge['questions'], documents: DocumentStore): void {
  const { pathname, search, hash } = window.location
  const settled = stringifySearch(ownSearch(questions, documents, parseSearch(search)))
  window.history.replaceState(null, '', pathname + settled + hash)
}

function ownSearch(questions: CoreKnowledge['questions'], documents: DocumentStore, search: Search): Search {
  const { answers, document: id } = readAddress(questions, search)
  const document = documents.getState().documents.find((one) => one.id === id)
  if (document && !contradicts(questions, answers, firstInteraction(document).answers)) return search
  if (document) documents.actions.tell({ kind: 'other-answers', document: document.id })
  const { d: _, ...others } = search
  return others
}
