import type { Block, StackPartRow } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'stack' }>
  readonly tools: ReportTools
}

/** The stack by layer: each part with its first reason, further ones on request. In print names only; the reasons follow as evidence. */
export function StackBlock({ block, tools }: Props) {
  return (
    <ul className="space-y-3 print:space-y-0 print:divide-y print:divide-line print:border-y print:border-line">
      {block.layers.map((layer) => {
        const main = layer.parts.some((part) => part.chosen)
        return (
          <li
            key={layer.label}
            className={`rounded-card border bg-surface px-4 sm:px-5 print:grid print:grid-cols-[7.5rem_1fr] print:gap-x-4 print:break-inside-avoid print:rounded-none print:border-0 print:px-0 print:py-1 ${
              main ? 'border-accent outline-1 outline-accent print:outline-0' : 'border-line'
            }`}
          >
            <h3 className="pt-3 text-[0.85rem] leading-6 font-semibold tracking-normal text-ink-3 print:pt-0 print:text-[9pt] print:leading-snug print:text-ink-2">
              {layer.label}
            </h3>
            <ul className="min-w-0 divide-y divide-line print:divide-y-0 print:leading-snug">
              {layer.parts.map((part) => (
                <Part key={part.pattern} part={part} tools={tools} />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function Part({ part, tools }: { readonly part: StackPartRow; readonly tools: ReportTools }) {
  const [first, ...further] = part.reasons
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-3 first:pt-1.5 sm:grid-cols-[10.5rem_1fr] print:inline print:after:content-[',_'] print:last:after:content-none">
      <p className="leading-snug font-semibold print:inline print:text-[9.5pt]">
        {tools.link(`/patterns/${part.pattern}`, part.name, 'text-ink decoration-line-strong hover:decoration-ink')}
      </p>
      <div className="min-w-0 space-y-1 text-note leading-normal text-ink-2 print:hidden">
        {first ? (
          <p>
            <Inlines inlines={first} tools={tools} />
          </p>
        ) : null}
        {further.length > 0 ? (
          <details>
            <summary className="w-fit text-accent-ink">
              {further.length === 1 ? 'One more reason' : `${further.length} more reasons`}
              <span className="sr-only"> for {part.name}</span>
            </summary>
            <ReasonList reasons={further} tools={tools} />
          </details>
        ) : null}
      </div>
    </li>
  )
}

function ReasonList({ reasons, tools }: { readonly reasons: StackPartRow['reasons']; readonly tools: ReportTools }) {
  return (
    <ul className="mt-1 list-disc space-y-1 ps-5">
      {reasons.map((reason) => (
        <li key={reason.map(({ text }) => text).join('')}>
          <Inlines inlines={reason} tools={tools} />
        </li>
      ))}
    </ul>
  )
}

/** The reasons that the printed summary leaves out. On the screen they stand in the stack itself. */
export function StackReasons({ block, tools }: Props) {
  const parts = block.layers.flatMap((layer) => layer.parts).filter((part) => part.reasons.length > 0)
  return (
    <dl className="divide-y divide-line border-y border-line text-[9pt]">
      {parts.map((part) => (
        <div key={part.pattern} className="grid grid-cols-[9rem_1fr] gap-x-4 break-inside-avoid py-1">
          <dt>{part.name}</dt>
          <dd className="text-ink-2">
            <ReasonList reasons={part.reasons} tools={tools} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
