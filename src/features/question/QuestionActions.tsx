import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { Journey } from '#state/journey.ts'
import { buttonStyle } from '#ui/button-style.ts'
import type { Question } from './picked.ts'
import { whereBefore } from './where-next.ts'

interface Props {
  readonly core: CoreKnowledge
  readonly journey: Journey
  readonly question: Question
  readonly changing: boolean
  readonly keys: boolean
  readonly onKeys: (on: boolean) => void
}

/** Continue and Back, the ways out, and the switch of the number keys. */
export function QuestionActions({ core, journey, question, changing, keys, onKeys }: Props) {
  const pairs = journey.pairs()
  const someAnswers = Object.keys(journey.answers).length > 0
  return (
    <div className="mt-6 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {/* Before the page is interactive a submit would leave without the other answers. */}
        <button type="submit" disabled={!journey.ready} className={`${buttonStyle.primary} px-5 disabled:opacity-100`}>
          Continue
        </button>
        <BackLink core={core} journey={journey} question={question} changing={changing} />
      </div>
      {/* Read by nobody who gets the script. */}
      <noscript>
        {import.meta.env.SSR ? (
          <p className="mt-4 rounded-card border border-line-strong bg-sunken p-4">
            The questions are evaluated in your browser, which needs JavaScript. Without it you can read{' '}
            <a href={`${import.meta.env.BASE_URL}guide`}>the whole guide</a> with the decision flow and its tables.
          </p>
        ) : null}
      </noscript>
      <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-5 text-note">
        {someAnswers ? (
          <>
            <Link to="/advise/review" search={pairs} className="inline-flex min-h-8 items-center">
              Check your answers
            </Link>
            <Link to="/recommendation" search={pairs} className="inline-flex min-h-8 items-center">
              See the recommendation so far
            </Link>
          </>
        ) : (
          <Link to="/advise/all" search={{ ...pairs, way: 'free' }} className="inline-flex min-h-8 items-center">
            Answer everything on one page instead
          </Link>
        )}
      </div>
      <label className="hidden min-h-8 items-center gap-2 text-sm text-ink-2 pointer-fine:flex">
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) => onKeys(event.target.checked)}
          className="size-4 accent-accent"
        />
        Number keys choose, Enter continues
      </label>
    </div>
  )
}

/** Goes where the browser's own button goes; on a page that was opened directly, to the question before. */
function BackLink({ core, journey, question, changing }: Pick<Props, 'core' | 'journey' | 'question' | 'changing'>) {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const before = whereBefore(core, journey.answers, question.id)
  const target = changing
    ? ({ to: '/advise/review', search: journey.pairs() } as const)
    : before === undefined
      ? ({ to: '/' } as const)
      : ({ to: '/advise/$question', params: { question: before }, search: journey.pairs() } as const)
  return (
    <Link
      {...target}
      className={buttonStyle.secondary}
      onClick={(event) => {
        if (!canGoBack) return
        event.preventDefault()
        router.history.back()
      }}
    >
      Back
    </Link>
  )
}
