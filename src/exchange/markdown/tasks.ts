import type { BlockContent, ListItem } from 'mdast'
import type { Block, ReportTask } from '#schema/report/report.ts'
import type { WriteInlines } from './inlines.ts'
import { heading, item, list, text } from './nodes.ts'

/** Phases as headings, tasks as boxes that repositories can tick. */
export function tasksNodes(block: Extract<Block, { kind: 'tasks' }>, inlines: WriteInlines): BlockContent[] {
  const titles = new Map(block.phases.flatMap(({ tasks }) => tasks.map((task) => [task.id, task.title] as const)))
  return block.phases.flatMap((phase) => [
    heading(3, phase.label),
    list(phase.tasks.map((task) => taskItem(task, titles, inlines))),
  ])
}

function taskItem(task: ReportTask, titles: ReadonlyMap<string, string>, inlines: WriteInlines): ListItem {
  const waitsFor = task.waitsFor.map((id) => titles.get(id) ?? id).join('; ')
  const details = [
    ...(task.detail === '' ? [] : [item(text(task.detail))]),
    ...(task.because.length === 0 ? [] : [item([...text('Why: '), ...inlines(task.because)])]),
    ...(waitsFor === '' ? [] : [item(text(`Waits for: ${waitsFor}`))]),
  ]
  const title = `${task.title}${task.since ? ' (added since the guide)' : ''}`
  return item(text(title), details.length > 0 ? [list(details)] : [], task.done)
}
