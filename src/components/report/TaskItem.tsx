import type { ReportTask } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly task: ReportTask
  /** Titles of the tasks to be done before. */
  readonly waitsFor: readonly string[]
  readonly tools: ReportTools
}

/** One row, clickable as a whole unless it cannot start yet. */
export function TaskItem({ task, waitsFor, tools }: Props) {
  const { tick } = tools
  const blocked = waitsFor.length > 0
  const tone = blocked ? 'text-ink-3 print:text-ink' : task.done ? 'text-ink-2' : 'text-ink'
  const row = (
    <>
      <Box task={task} blocked={blocked} tick={tick} />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span id={`${idOf(task)}-title`} className={`font-semibold ${tone}`}>
            {task.title}
            {task.since ? (
              <span className="ms-2 text-sm font-normal text-ink-3 print:text-[8.5pt]">added since the guide</span>
            ) : null}
          </span>
          {blocked ? <span className="text-sm text-ink-3 print:hidden">Cannot start yet</span> : null}
        </span>
        <span
          id={`${idOf(task)}-detail`}
          className={`mt-0.5 block text-note print:text-[9pt] ${blocked ? 'text-ink-3 print:text-ink-2' : 'text-ink-2'}`}
        >
          {task.detail}
        </span>
      </span>
    </>
  )
  const layout = 'flex items-start gap-3.5 pt-2.5 pb-1 print:pt-1 print:pb-0'
  return (
    <li className="print:break-inside-avoid print:text-[9.5pt]">
      {tick && !blocked ? (
        <label
          htmlFor={idOf(task)}
          className={`${layout} cursor-pointer hover:bg-sunken has-focus-visible:outline-3 has-focus-visible:outline-accent`}
        >
          {row}
        </label>
      ) : (
        <div className={layout}>{row}</div>
      )}
      <div className="flex flex-wrap gap-x-4 pb-2.5 ps-8.5 text-note text-ink-3 print:block print:pb-1 print:text-[9pt]">
        {blocked ? <p>First: {waitsFor.join('; ')}</p> : null}
        {task.because.length > 0 ? (
          <details className={`open:w-full ${OPEN_IN_PRINT}`}>
            <summary className="w-fit print:hidden">
              Why<span className="sr-only">: {task.title}</span>
            </summary>
            <p className="mt-0.5 text-ink-2">
              <Inlines inlines={task.because} tools={tools} />
            </p>
          </details>
        ) : null}
      </div>
    </li>
  )
}

interface BoxProps {
  readonly task: ReportTask
  readonly blocked: boolean
  readonly tick: ReportTools['tick']
}

function Box({ task, blocked, tick }: BoxProps) {
  return (
    <input
      type="checkbox"
      checked={task.done}
      disabled={blocked || !tick}
      id={idOf(task)}
      aria-labelledby={`${idOf(task)}-title`}
      aria-describedby={`${idOf(task)}-detail`}
      onChange={() => tick?.(task.id)}
      className="mt-0.5 size-5 shrink-0 accent-accent outline-none disabled:opacity-50 print:size-3.5 print:opacity-100 print:disabled:not-checked:appearance-none print:disabled:not-checked:rounded-xs print:disabled:not-checked:border print:disabled:not-checked:border-ink-2"
    />
  )
}

const idOf = (task: ReportTask): string => `task-${task.id}`
