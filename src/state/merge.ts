import type { Interaction, StoredDocuments, SystemMap } from '#schema/document/system-map.ts'
import { settle, settleList, settleRecord, settleSet } from './three-way.ts'

export interface Copy {
  readonly document: string
  readonly copy: string
}

export interface Merged {
  readonly state: StoredDocuments
  /** Documents that both sides changed in ways that exclude each other; ours goes on under the id `copy`. */
  readonly copies: readonly Copy[]
}

/** Joins the work of two tabs that both began at `base`, so that no edit of either is lost. */
export function mergeStored(
  base: StoredDocuments,
  ours: StoredDocuments,
  theirs: StoredDocuments,
  freshId: () => string,
): Merged {
  const copies: Copy[] = []
  const documents = settleList(base.documents, ours.documents, theirs.documents, (before, mine, other) => {
    const merged = mergeDocument(before, mine, other)
    if (merged) return [merged]
    const copy = copyOf(mine, freshId(), other.title)
    copies.push({ document: mine.id, copy: copy.id })
    return [copy, other]
  })
  const wanted = ours.current === base.current ? theirs.current : ours.current
  const current = copies.find((copy) => copy.document === wanted)?.copy ?? wanted
  const known = documents.some((document) => document.id === current)
  return { state: current !== undefined && known ? { documents, current } : { documents }, copies }
}

/** The same content under another id. The name says so where it is also that of the other one, which stays. */
export function copyOf(document: SystemMap, id: string, other: string): SystemMap {
  const { title } = document
  return { ...document, id, title: title === '' || title !== other ? title : `${title.slice(0, 190)} (copy)` }
}

function mergeDocument(base: SystemMap | undefined, ours: SystemMap, theirs: SystemMap): SystemMap | undefined {
  if (!base) return settle<SystemMap | undefined>(undefined, ours, theirs)?.value
  const title = settle(base.title, ours.title, theirs.title)
  let settled = true
  const interactions = settleList(base.interactions, ours.interactions, theirs.interactions, (before, mine, other) => {
    const merged = mergeInteraction(before, mine, other)
    if (!merged) settled = false
    return [merged ?? mine]
  })
  return title && settled && interactions.length > 0 ? { id: ours.id, title: title.value, interactions } : undefined
}

function mergeInteraction(
  base: Interaction | undefined,
  ours: Interaction,
  theirs: Interaction,
): Interaction | undefined {
  if (!base) return settle<Interaction | undefined>(undefined, ours, theirs)?.value
  const title = settle(base.title, ours.title, theirs.title)
  // Answers stand or fall together: half of one tab's and half of the other's would be advice that nobody asked for.
  const given = settle(givenIn(base), givenIn(ours), givenIn(theirs))
  const notes = settleRecord(base.notes, ours.notes, theirs.notes)
  if (!title || !given || !notes) return undefined
  const ticks = settleSet(base.ticks, ours.ticks, theirs.ticks)
  return { id: ours.id, title: title.value, ...given.value, notes: notes.value, ticks }
}

const givenIn = ({ way, answers }: Interaction) => ({ way, answers })
