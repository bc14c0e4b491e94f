import type { ReportContext } from '#reporting/context.ts'
import { listInlines, plain, text } from '#reporting/words/inlines.ts'
import { causeInlines } from '#reporting/words/reasons.ts'
import type { ChecklistEntry } from '#schema/advice/advice.ts'
import type { Block, ReportTask, Section } from '#schema/report/report.ts'

/** The guide's phases cut to this stack, with what is done and what each item waits for. */
export function checklistSection(context: ReportContext): Section | undefined {
  const { advice, knowledge } = context.input
  if (!advice.checklist) return undefined
  const phases = advice.checklist.phases.map(({ phase, entries }) => {
    const known = knowledge.checklist.phases.find((candidate) => candidate.id === phase)
    return {
      label: known ? `${known.label}: ${known.theme}` : phase,
      tasks: entries.map((entry) => task(context, entry)),
    }
  })
  const blocks: Block[] = [{ kind: 'tasks', phases: phases.filter(({ tasks }) => tasks.length > 0) }]
  const done = phases.flatMap(({ tasks }) => tasks)
  return {
    id: 'checklist',
    title: 'Checklist',
    aside: `${done.filter((entry) => entry.done).length} of ${done.length} done`,
    part: 'evidence',
    blocks: [...blocks, ...leftOut(context, advice.checklist.leftOut)],
  }
}

function task(context: ReportContext, entry: ChecklistEntry): ReportTask {
  const item = itemOf(context, entry.item)
  return {
    id: entry.item,
    title: item?.title ?? entry.item,
    detail: item?.detail ?? '',
    because: entry.reasons[0] ? causeInlines(context, entry.reasons[0]) : [],
    waitsFor: entry.waitsFor,
    done: context.input.ticks.includes(entry.item),
    since: item?.since || undefined,
  }
}

function leftOut(context: ReportContext, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  const titles = items.map((id) => plain(itemOf(context, id)?.title ?? id))
  const inlines = [text('Left out, because your answers do not call for it: '), ...listInlines(titles), text('.')]
  return [{ kind: 'paragraph', inlines }]
}

function itemOf(context: ReportContext, id: string) {
  return context.input.knowledge.checklist.phases.flatMap((phase) => phase.items).find((item) => item.id === id)
}
