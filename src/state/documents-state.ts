import type { SystemMap } from '#schema/document/system-map.ts'
import type { Notice } from './notices.ts'

export interface DocumentsState {
  /** Newest first. */
  readonly documents: readonly SystemMap[]
  /** Id of the document that was worked on last. */
  readonly current: string | undefined
  readonly notices: readonly Notice[]
  readonly saving: 'saved' | 'waiting' | 'not-saved'
  /** What `remove` took away last and where it stood; `undoRemove` puts it back. */
  readonly removed: { readonly document: SystemMap; readonly index: number } | undefined
  /** Old id -> new id, for documents of this tab that went on as a copy. */
  readonly movedTo: Readonly<Record<string, string>>
}

export const NOTHING_KEPT: DocumentsState = {
  documents: [],
  current: undefined,
  notices: [],
  saving: 'saved',
  removed: undefined,
  movedTo: {},
}
