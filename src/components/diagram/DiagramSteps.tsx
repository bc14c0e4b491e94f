import type { DiagramStep } from '#schema/diagram/drawing.ts'
import { PathLink } from './PathLink.tsx'

/** The text form of a diagram. The reader's place is marked for the eye and for a screen reader. */
export function DiagramSteps({ steps }: { readonly steps: readonly DiagramStep[] }) {
  return (
    <ol className="list-none space-y-1 ps-0 [&_ol]:mt-1 [&_ol]:border-s [&_ol]:border-line [&_ol]:ps-4">
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  )
}

const LOOK = {
  lit: 'font-semibold text-accent-ink',
  current: 'font-semibold text-accent-ink',
  dimmed: 'text-ink-3',
} as const

function Step({ step }: { readonly step: DiagramStep }) {
  const { mark, to } = step
  return (
    <li>
      <span className={mark ? LOOK[mark] : undefined} aria-current={mark === 'current' ? 'step' : undefined}>
        {to === undefined ? step.text : <PathLink to={to}>{step.text}</PathLink>}
        {mark ? <span className="font-normal text-ink-3 text-sm">{SAYS[mark]}</span> : null}
      </span>
      {step.steps.length > 0 ? <DiagramSteps steps={step.steps} /> : null}
    </li>
  )
}

const SAYS = { lit: ' (on your path)', current: ' (you are here)', dimmed: ' (ruled out by your answers)' } as const
