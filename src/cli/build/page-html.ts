import { firstStyles } from './first-styles.ts'
import { type PageStyles, STYLESHEET } from './page-styles.ts'
import { metaPolicy } from './policy.ts'
import type { PrerenderedPage } from './prerendered-page.ts'

interface Input {
  /** The index.html that Vite built: scripts and styles with their hashed names. */
  readonly template: string
  readonly page: PrerenderedPage
  /** What the page is the answer to, such as `/advise/latency`; the script compares it with the address. */
  readonly path: string
  readonly styles: PageStyles
  /** Texts of the scripts that the page starts with: what they may render is styled from the first paint on. */
  readonly scripts: readonly string[]
  /** Addresses of the scripts that only this page, and others like it, fetch before they take answers. */
  readonly own: readonly string[]
  /** Address of the script that every page wants last. */
  readonly renderer: string
}

const PRELOAD = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g
const ASYNC_SCRIPT = /\s*<script async[^>]*><\/script>/g
const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g

/** Addresses of the scripts that every page starts with, as Vite has put them into the index.html. */
export const startScripts = (template: string): readonly string[] =>
  [...template.matchAll(SCRIPT), ...template.matchAll(PRELOAD)].map(([, source = '']) => source)

/**
 * Puts one page together for a fast first paint: the policy first in the head, the styles of what it shows inlined, and
 * scripts in the order in which they are wanted. Asking for a file takes time before the paint, so the head names only
 * the one that everything waits for; it is on its way while the text is laid out. A browser runs none of them before
 * the text has been read.
 */
export function pageHtml({ template, page, path, styles, scripts, own, renderer }: Input): string {
  const sources = [...template.matchAll(SCRIPT)].map(([, source = '']) => source)
  // The whole sheet waits until the scripts have come: see `app/all-styles.ts`.
  const whole = (template.match(STYLESHEET) ?? []).map((link) => link.replace('<link', '<link disabled'))
  const late = [
    ...(template.match(ASYNC_SCRIPT) ?? []),
    ...own.map(preload),
    preload(renderer),
    ...sources.map((source) => `<script type="module" fetchpriority="low" src="${source}"></script>`),
    `<noscript><link rel="stylesheet" media="print" href="${styles.print}"></noscript>`,
  ].join('')
  // Replacement functions, since page text may hold `$&` and the like.
  return template
    .replace(STYLESHEET, '')
    .replace(PRELOAD, '')
    .replace(ASYNC_SCRIPT, '')
    .replace(SCRIPT, '')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`)
    .replace(
      '</head>',
      () =>
        `${page.head}<style>${firstStyles(styles.screen, [template, page.body, ...scripts])}</style>${whole.join('')}${sources.slice(-1).map(preload).join('')}</head>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root" data-page="${path}">${page.body}</div>${late}`)
}

const preload = (source: string) => `<link rel="modulepreload" crossorigin href="${source}">`
