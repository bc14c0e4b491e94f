import { Link } from '@tanstack/react-router'
import { advise } from '#advisor/advise.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey } from '#state/journey.ts'
import { applyChanges } from '#state/what-if-address.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Guard } from '#ui/Guard.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { compareAdvice } from './compare-advice.ts'
import { Differences } from './Differences.tsx'
import { SideBySide } from './SideBySide.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly journey: Journey
  /** Question id -> changed options; empty where the answer is taken back. */
  readonly changes: Answers
  readonly onChanges: (changes: Answers) => void
}

/** First place, the stack and what is ruled out, with the answers as they are and as they would be. */
export function Compared({ advice, journey, changes, onChanges }: Props) {
  const { answers, way } = journey
  const changed = applyChanges(answers, changes)
  const [now, then] = [advise(advice, answers, way), advise(advice, changed, way)]
  const differs = Object.keys(changes).length > 0
  return (
    <>
      <Guard name="First place" of={changes}>
        <SideBySide advice={advice} now={now} then={differs ? then : undefined} />
      </Guard>
      <Guard name="Answers to change" of={changes}>
        <ChangeTable advice={advice} answers={answers} changes={changes} onChanges={onChanges} />
      </Guard>
      {differs ? (
        <Guard name="What differs" of={changes}>
          <Differences advice={advice} difference={compareAdvice(now, then)} />
        </Guard>
      ) : null}
      <div className="mt-8 flex flex-wrap items-center gap-3 print:hidden">
        {differs ? (
          <>
            <Link
              to="/recommendation"
              search={journey.pairs(changed)}
              onClick={() => journey.keep(changed)}
              className={buttonStyle.primary}
            >
              Use these answers
            </Link>
            <button type="button" className={buttonStyle.secondary} onClick={() => onChanges({})}>
              Undo all changes
            </button>
          </>
        ) : null}
        <Link to="/recommendation" search={journey.pairs()} className={buttonStyle.secondary}>
          Back to the recommendation
        </Link>
      </div>
    </>
  )
}
