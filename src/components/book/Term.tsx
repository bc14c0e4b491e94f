import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { Term as GlossaryTerm } from '#schema/content/vocabulary.ts'

interface Props {
  readonly term: GlossaryTerm
  /** The word as it stands in the text. */
  readonly children: ReactNode
}

/**
 * A word that the glossary explains: a press shows what it means, Escape or a press elsewhere takes it away again.
 * The browser's own popover, so it works without script, is read out where it stands and never leaves the window.
 */
export function Term({ term, children }: Props) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="border-0 bg-transparent p-0 text-start text-inherit underline decoration-line-strong decoration-dotted underline-offset-[0.2em] select-text hover:decoration-ink hover:decoration-solid print:no-underline"
      >
        {children}
      </button>
      <span
        popover="auto"
        id={id}
        className="w-max max-w-[min(22rem,calc(100vw-2rem))] rounded-card border border-line-strong bg-surface px-4 py-3 text-start text-note leading-snug font-normal text-ink [box-shadow:0_10px_15px_-3px_#0000001a,0_4px_6px_-4px_#0000001a] supports-[position-area:end]:inset-auto supports-[position-area:end]:mx-2 supports-[position-area:end]:my-1.5 supports-[position-area:end]:[position-area:block-end_span-inline-end] supports-[position-area:end]:[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline,block-end,block-start] print:hidden"
      >
        <strong className="block font-semibold">{term.label}</strong>
        <span className="mt-1 block">{term.meaning}</span>
        <Link to="/glossary" hash={term.id} className="mt-1.5 inline-block text-sm">
          In the glossary
        </Link>
      </span>
    </>
  )
}
