import type { DiagramStep } from '#schema/diagram/drawing.ts'

const MARKS = { lit: 'on your path', current: 'you are here', dimmed: 'out of reach' } as const
const LOOKS = {
  lit: 'font-semibold text-ink',
  current: 'font-semibold text-accent-ink',
  dimmed: 'text-ink-3 line-through decoration-1',
} as const

/** The decision flow in words: nested steps, the path of the reader marked. */
export function FlowSteps({ steps }: { readonly steps: readonly DiagramStep[] }) {
  return (
    <ul className="space-y-1.5 border-s border-line-strong ps-4">
      {steps.map((step) => (
        <li key={step.id}>
          <span className={step.mark ? LOOKS[step.mark] : 'text-ink-2'}>{step.text}</span>
          {step.mark ? <span className="text-sm text-ink-2"> ({MARKS[step.mark]})</span> : null}
          {step.steps.length > 0 ? (
            <div className="mt-1.5">
              <FlowSteps steps={step.steps} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
