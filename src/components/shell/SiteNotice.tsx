import { buttonStyle } from '#ui/button-style.ts'

export interface SiteNoticeContent {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
  readonly onDismiss: () => void
}

/**
 * One quiet notice about the site itself, over the lower corner of the page, so that nothing moves when it comes. The
 * region is there before there is anything to say: only then is it read out.
 */
export function SiteNotice({ content }: { readonly content?: SiteNoticeContent | undefined }) {
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-30 ms-auto max-w-md print:hidden">
      {content ? (
        <div className="flex flex-wrap items-center gap-x-4 rounded-card border border-line-strong bg-surface px-4 py-2 text-[0.93rem] text-ink">
          <p className="me-auto max-w-prose py-1">{content.text}</p>
          <span className="flex gap-x-4">
            <button type="button" className={buttonStyle.quiet} onClick={content.onAction}>
              {content.action}
            </button>
            <button type="button" className={buttonStyle.quiet} onClick={content.onDismiss}>
              Dismiss
            </button>
          </span>
        </div>
      ) : null}
    </div>
  )
}
