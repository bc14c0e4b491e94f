import type { Block, ReportTask } from '#schema/report/report.ts'
import type { ReportTools } from './report-tools.ts'
import { TaskItem } from './TaskItem.tsx'

interface Props {
  readonly block: Extract<Block, { kind: 'tasks' }>
  readonly tools: ReportTools
}

/** The checklist as a task list by phase. A task waits while one before it, in any phase, is not done. */
export function TasksBlock({ block, tools }: Props) {
  const tasks = new Map(block.phases.flatMap((phase) => phase.tasks.map((task) => [task.id, task] as const)))
  const waiting = (task: ReportTask) =>
    task.waitsFor.flatMap((id) => {
      const before = tasks.get(id)
      return before && !before.done ? [before.title] : []
    })
  return (
    <div className="space-y-7 print:space-y-3">
      {block.phases.map((phase) => (
        <section key={phase.label} aria-label={phase.label}>
          <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-base print:break-after-avoid print:text-[10pt]">
            {phase.label}
            <span className="text-sm font-normal tracking-normal text-ink-2 print:text-[9pt]">
              {phase.tasks.filter((task) => task.done).length} of {phase.tasks.length} done
            </span>
          </h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {phase.tasks.map((task) => (
              <TaskItem key={task.id} task={task} waitsFor={task.done ? [] : waiting(task)} tools={tools} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
