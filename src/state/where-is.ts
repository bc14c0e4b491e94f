import type { DocumentsState } from './documents-state.ts'
import { own } from './same.ts'

/** The id under which a document of this tab goes on, after it became a copy or several. */
export function whereIs({ movedTo }: Pick<DocumentsState, 'movedTo'>, id: string): string {
  const next = own(movedTo, id)
  return next === undefined ? id : whereIs({ movedTo }, next)
}
