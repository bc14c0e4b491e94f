import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { metaPolicy } from './policy.ts'
import type { PrerenderedPage } from './prerendered-page.ts'

interface Input {
  /** The index.html that Vite built: scripts and styles with their hashed names. */
  readonly template: string
  readonly page: PrerenderedPage
  readonly folder: string
  readonly base: string
}

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g
const SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g

/**
 * Puts one page together for a fast first paint: the policy first in the head, styles inlined, and everything that is
 * script after the content with low priority, so that it never competes with the text.
 */
export async function pageHtml({ template, page, folder, base }: Input): Promise<string> {
  const styles = await inlineStyles(template, folder, base)
  const preloads = template.match(PRELOAD) ?? []
  const scripts = [...template.matchAll(SCRIPT)].map(([, source]) => source)
  const late = [
    ...preloads.map((link) => link.trim()),
    ...scripts.map((source) => `<script type="module" fetchpriority="low" src="${source}"></script>`),
  ].join('')
  // Replacement functions, since page text may hold `$&` and the like.
  return template
    .replace(STYLESHEET, '')
    .replace(PRELOAD, '')
    .replace(SCRIPT, '')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`)
    .replace('</head>', () => `${page.head}<style>${styles}</style></head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.body}</div>${late}`)
}

async function inlineStyles(template: string, folder: string, base: string): Promise<string> {
  const files = [...template.matchAll(STYLESHEET)].map(([, href = '']) => join(folder, href.slice(base.length)))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return texts.join('')
}
