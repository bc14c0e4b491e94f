import type { ChecklistEntry, PatternStack, StackChecklist, StackPart } from '#schema/advice/advice.ts'
import type { Reason } from '#schema/advice/reason.ts'
import type { Checklist, ChecklistItem } from '#schema/content/checklist.ts'

/**
 * The checklist cut to a stack: an item stays when every stack needs it or when one of its parts is there, with the
 * reasons that brought the part in. Phases that keep nothing are left out.
 */
export function cutChecklist(checklist: Checklist, stack: PatternStack): StackChecklist {
  const parts = new Map(stack.layers.flatMap((layer) => layer.parts.map((part) => [part.pattern, part] as const)))
  const items = checklist.phases.flatMap((phase) => phase.items)
  const kept = new Set(items.filter((item) => isKept(item, parts)).map(({ id }) => id))
  const byId = new Map(items.map((item) => [item.id, item]))

  const phases = checklist.phases.map(({ id, items }) => ({
    phase: id,
    entries: items
      .filter((item) => kept.has(item.id))
      .map(
        (item): ChecklistEntry => ({
          item: item.id,
          reasons: reasonsFor(item, parts),
          waitsFor: [...new Set(item.waitsFor.flatMap((id) => keptBefore(id, kept, byId, new Set([item.id]))))],
        }),
      ),
  }))
  return {
    phases: phases.filter((phase) => phase.entries.length > 0),
    leftOut: items.filter((item) => !item.since && !kept.has(item.id)).map(({ id }) => id),
  }
}

const isKept = (item: ChecklistItem, parts: ReadonlyMap<string, StackPart>): boolean =>
  item.always !== undefined || item.parts.some((part) => parts.has(part))

function reasonsFor(item: ChecklistItem, parts: ReadonlyMap<string, StackPart>): readonly Reason[] {
  if (item.always !== undefined) {
    return [{ text: item.always, origin: { kind: 'checklist', item: item.id }, answers: [], sources: item.sources }]
  }
  const reasons = item.parts.flatMap((id) => {
    const part = parts.get(id)
    return part?.chosen ? part.reasons.slice(0, 1) : (part?.reasons ?? [])
  })
  return [...new Set(reasons)]
}

/** An item that is not on the list hands its own predecessors on, so that the order survives the cut. */
function keptBefore(
  id: string,
  kept: ReadonlySet<string>,
  byId: ReadonlyMap<string, ChecklistItem>,
  seen: Set<string>,
): readonly string[] {
  if (seen.has(id)) return []
  seen.add(id)
  return kept.has(id) ? [id] : (byId.get(id)?.waitsFor ?? []).flatMap((before) => keptBefore(before, kept, byId, seen))
}
