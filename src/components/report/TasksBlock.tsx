import { useState } from 'react'
import type { Block, ReportTask } from '#schema/report/report.ts'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'
import { TaskItem } from './TaskItem.tsx'

interface Props {
  readonly block: Extract<Block, { kind: 'tasks' }>
  readonly tools: ReportTools
}

type Phase = Props['block']['phases'][number]

/** The checklist as a task list by phase. A task waits while one before it, in any phase, is not done. */
export function TasksBlock({ block, tools }: Props) {
  const tasks = new Map(block.phases.flatMap((phase) => phase.tasks.map((task) => [task.id, task] as const)))
  const waiting = (task: ReportTask) =>
    task.waitsFor.flatMap((id) => {
      const before = tasks.get(id)
      return before && !before.done ? [before.title] : []
    })
  // Only at first: a phase must not close under the hand that ticks its last task.
  const [first] = useState(() => block.phases.find((phase) => phase.tasks.some((task) => !task.done))?.label)
  return (
    <div className="print:space-y-3">
      {block.phases.map((phase) => (
        <PhaseTasks
          key={phase.label}
          phase={phase}
          open={phase.label === (first ?? block.phases[0]?.label)}
          waiting={waiting}
          tools={tools}
        />
      ))}
    </div>
  )
}

interface PhaseProps {
  readonly phase: Phase
  readonly open: boolean
  readonly waiting: (task: ReportTask) => readonly string[]
  readonly tools: ReportTools
}

function PhaseTasks({ phase, open, waiting, tools }: PhaseProps) {
  const done = phase.tasks.filter((task) => task.done).length
  const ready = phase.tasks.filter((task) => !task.done && waiting(task).length === 0).length
  return (
    <details open={open} className={`border-b border-line first:border-t print:border-0 ${OPEN_IN_PRINT}`}>
      <summary className="py-3 hover:bg-sunken print:list-none print:py-0">
        {/* The marker of a summary stands beside inline text only. */}
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-4 align-top print:w-full">
          <h3 className="text-base print:break-after-avoid print:text-[10pt]">{phase.label}</h3>
          <span className="text-sm text-ink-2 print:text-[9pt]">
            {done} of {phase.tasks.length} done
            <span className="print:hidden">{ready > 0 ? `, ${ready} can start` : ''}</span>
          </span>
        </span>
      </summary>
      <ul className="mb-3 divide-y divide-line border-t border-line print:mt-1 print:mb-0 print:border-y">
        {phase.tasks.map((task) => (
          <TaskItem key={task.id} task={task} waitsFor={task.done ? [] : waiting(task)} tools={tools} />
        ))}
      </ul>
    </details>
  )
}
