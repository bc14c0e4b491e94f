import type { StoredDocuments } from '#schema/document/system-map.ts'
import type { MIGRATIONS } from './migrations.ts'
import { migrate } from './migrations.ts'
import { newId } from './new-id.ts'
import { readStored } from './read-stored.ts'
import type { StoredRecord } from './stored-record.ts'
import { STORED_VERSION } from './stored-record.ts'

/** What stands in the storage, from this build's point of view. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'good'; readonly record: StoredRecord; readonly migratedFrom: number | undefined }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken' }

/** How to read versions; given by tests. */
export interface Versions {
  readonly version: number
  readonly steps: typeof MIGRATIONS
}

/** Text -> JSON -> envelope -> migration step by step -> shape. Never throws. */
export function readRecord(text: string | undefined, versions?: Versions): Reading {
  if (text === undefined) return { kind: 'none' }
  try {
    return readEnvelope(JSON.parse(text), versions)
  } catch {
    return { kind: 'broken' }
  }
}

function readEnvelope(json: unknown, versions?: Versions): Reading {
  const ours = versions?.version ?? STORED_VERSION
  if (typeof json !== 'object' || json === null) return { kind: 'broken' }
  const { v, rev, build, state: kept } = json as Partial<Record<keyof StoredRecord, unknown>>
  if (!isCount(v)) return { kind: 'broken' }
  // Before the rest is looked at: a newer build may have changed the envelope too.
  if (v > ours) return { kind: 'newer', version: v }
  if (!isCount(rev) || typeof build !== 'string') return { kind: 'broken' }
  const known = readStored(migrate(kept, v, ours, versions?.steps))
  if (!known) return { kind: 'broken' }
  const state = withOwnIds(known)
  return { kind: 'good', record: { v: ours, rev, build, state }, migratedFrom: v < ours ? v : undefined }
}

/** Two documents under one id would be taken for one by whatever looks for it, so the second goes by another. */
function withOwnIds({ documents, ...others }: StoredDocuments): StoredDocuments {
  const first = (id: string) => documents.findIndex((document) => document.id === id)
  const own = documents.map((one, index) => (first(one.id) < index ? { ...one, id: newId() } : one))
  return { ...others, documents: own }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
