import { buttonStyle } from '#ui/button-style.ts'

export interface SiteNoticeContent {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}

/** The empty region has to be there for a moment before its text comes, or the text is not read out. */
const HEARD_MS = 100

/**
 * Shows one quiet notice about the site itself, over the lower corner of the page, so that nothing moves when it comes;
 * in a low window it scrolls rather than covers most of the page. A later one takes its place. Made without React, so
 * that it also speaks when the page, or React, could not be loaded.
 *
 * @returns what takes it away, unless that has been done already.
 */
export function showSiteNotice({ text, action, onAction }: SiteNoticeContent): () => void {
  const region = document.querySelector('body > [data-notice]') ?? openRegion()
  const words = make('p', 'me-auto max-w-prose py-1', text)
  const buttons = make('span', 'flex gap-x-4')
  buttons.append(
    button(action, onAction),
    button('Dismiss', () => region.replaceChildren()),
  )
  const box = make(
    'div',
    'flex max-h-[40dvh] flex-wrap items-center gap-x-4 overflow-y-auto rounded-card border border-line-strong bg-surface px-4 py-2 text-note text-ink',
  )
  box.append(words, buttons)
  const coming = setTimeout(() => region.replaceChildren(box), HEARD_MS)
  return () => {
    clearTimeout(coming)
    box.remove()
  }
}

function openRegion(): HTMLElement {
  // This one says more than what `public/theme.js` shows in the same place.
  document.getElementById('stalled')?.remove()
  const region = make('div', 'fixed inset-x-4 bottom-4 z-30 ms-auto max-w-md print:hidden')
  region.role = 'status'
  region.dataset.notice = ''
  return document.body.appendChild(region)
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = make('button', buttonStyle.quiet, text)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, style: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = style
  made.textContent = text
  return made
}
