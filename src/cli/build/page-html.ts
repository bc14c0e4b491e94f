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
  /** Addresses of the scripts that only this page, and others like it, fetch before they take answers. */
  readonly own: readonly string[]
  /** Address of the script that every page wants last. */
  readonly renderer: string
}

const PRELOAD = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g
const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g

/** Addresses of the scripts that every page starts with, as Vite has put them into the index.html. */
export const startScripts = (template: string): readonly string[] =>
  [...template.matchAll(SCRIPT), ...template.matchAll(PRELOAD)].map(([, source = '']) => source)

/**
 * Puts one page together for a fast first paint: the policy first in the head, styles inlined, and scripts in the order
 * in which they are wanted. What is named in the head is on its way while the text is laid out; a browser runs none of
 * it before the text has been read.
 */
export function pageHtml({ template, page, path, styles, own, renderer }: Input): string {
  const scripts = [...template.matchAll(SCRIPT)].map(([, source]) => source)
  // Vite's helper fetches the styles of a part that comes later, unless a link to them is there. These are inlined below.
  const known = (template.match(STYLESHEET) ?? []).map((link) => link.replace('<link', '<link disabled'))
  const late = [
    ...own.map(preload),
    preload(renderer),
    ...scripts.map((source) => `<script type="module" fetchpriority="low" src="${source}"></script>`),
    `<link rel="stylesheet" media="print" fetchpriority="low" href="${styles.print}">`,
  ].join('')
  // Replacement functions, since page text may hold `$&` and the like.
  return template
    .replace(STYLESHEET, '')
    .replace(PRELOAD, '')
    .replace(SCRIPT, '')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`)
    .replace(
      '</head>',
      () =>
        `${page.head}<style>${styles.screen}</style>${known.join('')}${startScripts(template).map(preload).join('')}</head>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root" data-page="${path}">${page.body}</div>${late}`)
}

const preload = (source: string) => `<link rel="modulepreload" crossorigin href="${source}">`
