import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** The decision flow as text: each question, its options, and where each leads. */
export function GuideFlow({ advice }: { readonly advice: AdviceKnowledge }) {
  const { flow, questions } = advice
  const question = (id: string) => questions.find((one) => one.id === id)
  return (
    <ul className="space-y-4">
      {Object.entries(flow.steps).map(([id, targets]) => (
        <li key={id}>
          <p className="font-semibold">
            <Link to="/advise/$question" params={{ question: id }}>
              {question(id)?.title}
            </Link>
          </p>
          <ul className="mt-1 list-disc space-y-1 ps-5 marker:text-ink-3">
            {Object.entries(targets).map(([option, target]) => (
              <li key={option}>
                {question(id)?.options.find((one) => one.id === option)?.label}:{' '}
                {'outcome' in target ? (
                  <strong>{flow.outcomes.find((outcome) => outcome.id === target.outcome)?.label}</strong>
                ) : (
                  question(target.question)?.title
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
