import type { StoredDocuments } from '#schema/document/system-map.ts'

/** Equal to the schema's `DOCUMENT_VERSION`, repeated so that the first load carries no schema library; a test compares. */
export const STORED_VERSION = 1

export const DOCUMENTS_KEY = 'signalbox:documents'
export const QUARANTINE_PREFIX = 'signalbox:quarantine:'
export const BACKUP_PREFIX = 'signalbox:backup:'

/** What stands under `DOCUMENTS_KEY`, as JSON. */
export interface StoredRecord {
  /** Version of `state`. */
  readonly v: number
  /** Counts writes. Tabs order by it and never by the clock, which jumps. */
  readonly rev: number
  /** The build that wrote it. */
  readonly build: string
  readonly state: StoredDocuments
}
