import type { StoredDocuments } from '#schema/document/system-map.ts'
import { MOST_DOCUMENTS } from './edit-document.ts'
import { type Copy, mergeStored } from './merge.ts'
import { newId } from './new-id.ts'
import type { Notice } from './notices.ts'
import { quarantine } from './quarantine.ts'
import { type Reading, readRecord, type Versions } from './read-record.ts'
import { same } from './same.ts'
import type { DocumentStorage } from './storage/document-storage.ts'
import { BACKUP_PREFIX, DOCUMENTS_KEY, STORED_VERSION, type StoredRecord } from './stored-record.ts'

/** What came of a look at the storage or of a write to it. */
export interface Outcome {
  /** What this tab works with from now on. */
  readonly state: StoredDocuments
  /** Whether the storage holds exactly that. */
  readonly saved: boolean
  readonly copies: readonly Copy[]
  readonly notices: readonly Notice[]
}

export interface RecordKeeper {
  /** Reads once, at the start. With `unopened` good work is left where it is, and nothing is written until `release`. */
  readonly open: (options?: { readonly unopened?: boolean }) => Outcome
  /** Takes in what another tab wrote, without writing. */
  readonly catchUp: (ours: StoredDocuments) => Outcome
  /** Writes if the storage is as it was last read; else joins both first. */
  readonly save: (ours: StoredDocuments) => Outcome
  /**
   * Ends the waiting after another tab cleared the storage, a damaged text could not be kept aside, or work was left
   * unopened, which is set aside then. Gives what is to be told.
   */
  readonly release: () => readonly Notice[]
}

const EMPTY: StoredDocuments = { documents: [] }

interface Seen {
  /** The stored text as last read or written; undefined when there was none. */
  readonly text: string | undefined
  readonly rev: number
  readonly state: StoredDocuments
}

/** Compare-and-swap over one key of the storage: every write builds on what was last read there, or on both. */
export function createRecordKeeper(storage: DocumentStorage, build: string, versions?: Versions): RecordKeeper {
  const version = versions?.version ?? STORED_VERSION
  let seen: Seen = { text: undefined, rev: 0, state: EMPTY }
  /** What `seen` was before this tab's own last write. */
  let before: Seen = seen
  let mode: 'open' | 'held' | 'read-only' | 'unopened' = 'open'

  function look(ours: StoredDocuments, atStart: boolean): Outcome {
    let text: string | undefined
    try {
      text = storage.read(DOCUMENTS_KEY)
    } catch {
      return { state: ours, saved: false, copies: [], notices: [{ kind: 'not-saved', why: 'storage-off' }] }
    }
    if (mode === 'unopened') return { state: ours, saved: false, copies: [], notices: [] }
    if (!atStart && text === seen.text) return { state: ours, saved: ours === seen.state, copies: [], notices: [] }
    return take(ours, text, readRecord(text, versions))
  }

  function take(ours: StoredDocuments, text: string | undefined, reading: Reading): Outcome {
    const stay = (notices: readonly Notice[]): Outcome => ({ state: ours, saved: false, copies: [], notices })
    switch (reading.kind) {
      case 'none':
        if (seen.text === undefined) return stay([])
        mode = 'held'
        // Whatever is written there from now on does not build on this tab's work, so nothing of it counts as removed.
        seen = { text: undefined, rev: seen.rev, state: EMPTY }
        before = seen
        return stay([{ kind: 'cleared-elsewhere' }])
      case 'newer':
        mode = 'read-only'
        return stay([{ kind: 'read-only' }])
      case 'broken': {
        const kept = quarantine(storage, text ?? '')
        if (!kept) mode = 'held'
        seen = { ...seen, text }
        return stay([{ kind: 'quarantined', text: text ?? '', kept }])
      }
      case 'good': {
        if (reading.migratedFrom !== undefined && !backUp(reading.migratedFrom, text ?? '')) {
          mode = 'held'
          return { ...join(ours, text, reading.record), notices: [{ kind: 'not-saved', why: 'refused' }] }
        }
        return join(ours, text, reading.record)
      }
    }
  }

  function join(ours: StoredDocuments, text: string | undefined, { rev, state }: StoredRecord): Outcome {
    const merged = mergeStored(commonGround(rev), ours, state, newId)
    seen = { text, rev, state }
    before = seen
    const saved = merged.copies.length === 0 && same(merged.state, state)
    return { ...merged, state: saved ? state : merged.state, saved, notices: merged.copies.map(toNotice) }
  }

  /**
   * What this tab and the writer of revision `rev` both began at. The same number twice: they wrote at once, neither
   * saw the other's. A lower one: the storage was cleared or restored from elsewhere, and nothing is shared.
   */
  function commonGround(rev: number): StoredDocuments {
    if (rev > seen.rev) return seen.state
    return rev === seen.rev ? before.state : EMPTY
  }

  function backUp(from: number, text: string): boolean {
    try {
      if (storage.read(BACKUP_PREFIX + from) === undefined) storage.write(BACKUP_PREFIX + from, text)
      return storage.read(BACKUP_PREFIX + from) !== undefined
    } catch {
      return false
    }
  }

  function write(state: StoredDocuments): boolean {
    // Beyond this a number is no count any more, and a lower one than the stored only makes other tabs join.
    const rev = seen.rev < Number.MAX_SAFE_INTEGER ? seen.rev + 1 : 1
    const text = JSON.stringify({ v: version, rev, build, state } satisfies StoredRecord)
    try {
      storage.write(DOCUMENTS_KEY, text)
      // A browser that is short of room has been seen to report success and keep nothing.
      if (storage.read(DOCUMENTS_KEY) !== text) return false
    } catch {
      return false
    }
    before = seen
    seen = { text, rev, state }
    return true
  }

  function save(ours: StoredDocuments): Outcome {
    if (mode !== 'open') return { state: ours, saved: false, copies: [], notices: [] }
    const found = look(ours, false)
    if (found.saved || mode !== 'open') return found
    const refuse = (why: 'refused' | 'too-many'): Outcome => ({
      ...found,
      notices: [...found.notices, { kind: 'not-saved', why }],
    })
    if (found.state.documents.length > MOST_DOCUMENTS) return refuse('too-many')
    return write(found.state) ? { ...found, saved: true } : refuse('refused')
  }

  /** Undefined when there is nothing that could be opened: then the start goes its usual way. */
  function leaveUnopened(): Outcome | undefined {
    const { text, reading } = glance()
    if (text === undefined || reading.kind !== 'good' || reading.record.state.documents.length === 0) return undefined
    mode = 'unopened'
    return { state: EMPTY, saved: false, copies: [], notices: [{ kind: 'not-opened', text }] }
  }

  /** Other tabs may have written since: what stands there now is kept, whole. */
  function setUnopenedAside(): readonly Notice[] {
    const { text, reading } = glance()
    const kept = text === undefined || quarantine(storage, text)
    seen = { text, rev: reading.kind === 'good' ? reading.record.rev : seen.rev, state: EMPTY }
    before = seen
    mode = kept ? 'open' : 'held'
    return kept ? [] : [{ kind: 'quarantined', text, kept }]
  }

  function glance(): { readonly text: string | undefined; readonly reading: Reading } {
    try {
      const text = storage.read(DOCUMENTS_KEY)
      return { text, reading: readRecord(text, versions) }
    } catch {
      return { text: undefined, reading: { kind: 'none' } }
    }
  }

  return {
    open: ({ unopened = false } = {}) => (unopened ? leaveUnopened() : undefined) ?? look(EMPTY, true),
    catchUp: (ours) => look(ours, false),
    save,
    release: () => {
      if (mode === 'unopened') return setUnopenedAside()
      if (mode === 'held') mode = 'open'
      return []
    },
  }
}

const toNotice = (copy: Copy): Notice => ({ kind: 'changed-elsewhere', ...copy })
