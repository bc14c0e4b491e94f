import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { splitPrint } from './split-print.ts'

/** The styles of every page. */
export interface PageStyles {
  /** What screens need, of which each page carries its part. */
  readonly screen: string
  /** Address of the sheet for paper, for a page that runs no script. */
  readonly print: string
}

export const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g

/** Reads the style sheets that the template links, and writes their part for paper beside them. */
export async function pageStyles(template: string, folder: string, base: string): Promise<PageStyles> {
  const files = [...template.matchAll(STYLESHEET)].map(([, href = '']) => join(folder, href.slice(base.length)))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const { screen, print } = splitPrint(texts.join(''))
  const name = `assets/print-${createHash('sha256').update(print).digest('base64url').slice(0, 8)}.css`
  await writeFile(join(folder, name), print)
  return { screen, print: base + name }
}
