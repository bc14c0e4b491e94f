import type { Book } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import { loopsIn } from './graph.ts'

/** Items wait only for items of the same or an earlier phase, and never for each other. */
export function checklistProblems(book: Book): readonly Problem[] {
  return book.entries.checklist.flatMap((checklist) => {
    const items = checklist.value.phases.flatMap(({ items: all }, phase) =>
      all.map((item, index) => ({ item, phase, path: ['phases', phase, 'items', index] })),
    )
    const find = (id: string) => items.find(({ item }) => item.id === id)
    const twice = items.filter(({ item }, index) => items.findIndex((other) => other.item.id === item.id) < index)
    const later = items.flatMap(({ item, phase, path }) =>
      item.waitsFor.flatMap((id, index) =>
        (find(id)?.phase ?? 0) > phase
          ? [
              checklist.problem(
                [...path, 'waitsFor', index],
                `\`${item.id}\` waits for \`${id}\`, which comes in a later phase`,
                'Move one of the two, or take the wait out.',
              ),
            ]
          : [],
      ),
    )
    const loops = loopsIn(new Map(items.map(({ item }) => [item.id, item.waitsFor])))
    return [
      ...twice.map(({ item, path }) =>
        checklist.problem(
          [...path, 'id'],
          `the item \`${item.id}\` stands in two phases`,
          'Keep one, or give this one an id of its own.',
        ),
      ),
      ...later,
      ...loops.map((loop) =>
        checklist.problem(
          [...(find(loop[0] ?? '')?.path ?? []), 'waitsFor'],
          `these items wait for each other: ${loop.join(' -> ')}`,
          'Take one of the waits out.',
          'key',
        ),
      ),
    ]
  })
}
