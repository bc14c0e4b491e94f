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
}

const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g
const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g

/**
 * Puts one page together for a fast first paint: the policy first in the head, styles inlined, and everything that is
 * script, or for paper, after the content with low priority, so that it never competes with the text.
 */
export function pageHtml({ template, page, path, styles }: Input): string {
  const preloads = template.match(PRELOAD) ?? []
  const scripts = [...template.matchAll(SCRIPT)].map(([, source]) => source)
  const late = [
    `<link rel="stylesheet" media="print" fetchpriority="low" href="${styles.print}">`,
    ...preloads.map((link) => link.trim()),
    ...scripts.map((source) => `<script type="module" fetchpriority="low" src="${source}"></script>`),
  ].join('')
  // Replacement functions, since page text may hold `$&` and the like.
  return template
    .replace(STYLESHEET, '')
    .replace(PRELOAD, '')
    .replace(SCRIPT, '')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`)
    .replace('</head>', () => `${page.head}<style>${styles.screen}</style></head>`)
    .replace('<div id="root"></div>', () => `<div id="root" data-page="${path}">${page.body}</div>${late}`)
}
