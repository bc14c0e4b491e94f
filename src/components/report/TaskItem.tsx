import type { ReportTask } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
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
  const row = (
    <>
      <Box task={task} blocked={blocked} tick={tick} />
      <span className="min-w-0 flex-1">
        <span
          id={`${idOf(task)}-title`}
          className={`block font-medium ${blocked ? 'text-ink-3' : ''} ${task.done ? 'text-ink-2' : ''}`}
        >
          {task.title}
          {task.since ? <span className="ms-2 text-sm font-normal text-ink-3">added since the guide</span> : null}
        </span>
        <span
          id={`${idOf(task)}-detail`}
          className={`mt-0.5 block text-[0.93rem] print:text-[9pt] ${blocked ? 'text-ink-3' : 'text-ink-2'}`}
        >
          {task.detail}
        </span>
      </span>
    </>
  )
  const layout = 'flex items-start gap-3.5 py-2.5 ps-1 print:py-1'
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
      <div className="-mt-1.5 pb-2.5 ps-10 text-[0.93rem] text-ink-3 print:mt-0 print:pb-1 print:text-[9pt]">
        {blocked ? <p>Cannot start yet. First: {waitsFor.join('; ')}.</p> : null}
        {task.because.length > 0 ? (
          <details className="print:hidden">
            <summary className="w-fit">
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
      className="mt-0.5 size-5 shrink-0 accent-accent outline-none print:size-3.5"
    />
  )
}

const idOf = (task: ReportTask): string => `task-${task.id}`
