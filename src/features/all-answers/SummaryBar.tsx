import { Link } from '@tanstack/react-router'
import { CONFIDENCE_WORDS } from '#components/journey/confidence-words.ts'
import type { Pairs } from '#state/journey.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { headline } from './LiveResult.tsx'
import type { Result } from './result.ts'

interface Props {
  readonly result: Result | undefined
  readonly pairs: Pairs
}

/**
 * The result in one line along the lower edge of a small screen, where the panel is out of sight; at the end of the page
 * where it would cover too much of it, as under a strong zoom.
 */
export function SummaryBar({ result, pairs }: Props) {
  return (
    <div className="sticky bottom-0 -mx-4 mt-8 flex [@media(max-height:24rem)]:static items-center gap-3 border-t border-line-strong bg-paper px-4 py-2 sm:-mx-8 sm:px-8 lg:hidden print:hidden">
      <a href="#result" className="me-auto min-w-0 py-1 text-ink no-underline">
        <span className="block truncate font-semibold">{headline(result)}</span>
        <span className="block text-sm text-ink-2">
          {result?.recommendation.first ? CONFIDENCE_WORDS[result.confidence] : 'So far'} ·{' '}
          <span className="underline">details</span>
        </span>
      </a>
      <Link to="/recommendation" search={pairs} className={buttonStyle.primary}>
        Result
      </Link>
    </div>
  )
}
