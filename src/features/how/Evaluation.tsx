import { PatternLink, PatternLinks } from '#components/book/PatternLink.tsx'
import type { EvaluationMiss, EvaluationSummary } from '#schema/advice/evaluation.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'

type Mode = EvaluationSummary['modes'][number]

const GIVEN: Readonly<Record<Mode['mode'], string>> = {
  'all-answers': 'Every answer that was coded',
  'inferred-withheld': 'Only what the source itself says',
  'three-answers': 'Client, interaction and direction, as most people begin',
}

interface Props {
  readonly patterns: AdviceKnowledge['patterns']
  readonly evaluation: EvaluationSummary
}

/** The current figures, worked out by the build, and every decision that the advice gets otherwise. */
export function Evaluation({ patterns, evaluation }: Props) {
  const { decisions, modes } = evaluation
  return (
    <>
      <p>
        {decisions} published decisions are coded as answers and given to the engine that runs this site. Every build
        counts how often its first place, or one of its first three, is what the authors chose or what their source
        accepts as well. A miss is not an error in itself: people also choose for reasons that no question asks about.
      </p>
      <p className="mt-3">
        The rules were written with these decisions at hand, so a high figure shows that no rule broke another. It
        promises nothing for a system that was not among them.
      </p>
      <div className="mt-4">
        <ScrollBox label="Agreement with published decisions">
          <table className="w-full min-w-[30rem] border-collapse text-start">
            <caption className="sr-only">Agreement with published decisions</caption>
            <thead>
              <tr className="border-b border-line-strong text-sm text-ink-2">
                <th scope="col" className="px-4 py-2.5 text-start font-semibold">
                  What the engine is given
                </th>
                <th scope="col" className="px-4 py-2.5 text-end font-semibold">
                  First place
                </th>
                <th scope="col" className="px-4 py-2.5 text-end font-semibold">
                  Among the first three
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line tabular-nums">
              {modes.map(({ mode, top1, top3 }) => (
                <tr key={mode}>
                  <th scope="row" className="px-4 py-2.5 text-start font-normal">
                    {GIVEN[mode]}
                  </th>
                  <td className="px-4 py-2.5 text-end">
                    <Share part={top1} whole={decisions} />
                  </td>
                  <td className="px-4 py-2.5 text-end">
                    <Share part={top3} whole={decisions} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
      {modes.map((mode) => (
        <Misses key={mode.mode} patterns={patterns} mode={mode} />
      ))}
    </>
  )
}

function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  return (
    <span className="whitespace-nowrap">
      <strong>{part}</strong> of {whole}
    </span>
  )
}

function Misses({ patterns, mode }: { readonly patterns: AdviceKnowledge['patterns']; readonly mode: Mode }) {
  if (mode.misses.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="min-h-8 w-fit text-accent-ink">
        {mode.misses.length === 1 ? 'One decision' : `${mode.misses.length} decisions`} with another first place: given{' '}
        {GIVEN[mode.mode].charAt(0).toLowerCase() + GIVEN[mode.mode].slice(1)}
      </summary>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {mode.misses.map((miss) => (
          <Miss key={miss.id} patterns={patterns} miss={miss} />
        ))}
      </ul>
    </details>
  )
}

function Miss({ patterns, miss }: { readonly patterns: AdviceKnowledge['patterns']; readonly miss: EvaluationMiss }) {
  return (
    <li className="py-2.5">
      <a href={miss.url} rel="noopener noreferrer" className="font-semibold">
        {miss.system}
      </a>
      <p>
        Chose <PatternLink patterns={patterns} id={miss.chosen} />
        {miss.accepted.length > 0 ? (
          <>
            {' '}
            and accepts <PatternLinks patterns={patterns} ids={miss.accepted} />
          </>
        ) : null}
        . First here:{' '}
        {miss.ours === undefined ? 'nothing, for want of answers' : <PatternLink patterns={patterns} id={miss.ours} />}
        {miss.near ? ', with their choice among the first three' : ''}.
      </p>
      {miss.because ? <p className="text-sm text-ink-2">What decided: {miss.because}</p> : null}
    </li>
  )
}
