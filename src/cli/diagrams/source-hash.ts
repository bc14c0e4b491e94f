import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SEALED = 'src/diagrams/sealed'
const DRAWS = /^(?:clean-.*|decode-text|draw-in-frame|mermaid-config|svg-writer)\.ts$/

/**
 * What a committed drawing was made from: its Mermaid text, Mermaid's version, the configuration and the code that redraws.
 * Drawings are compared by this and not by their bytes, since fonts differ from machine to machine.
 *
 * @returns a function from Mermaid text to 16 hexadecimal digits.
 */
export async function sourceHasher(): Promise<(mermaidText: string) => string> {
  const files = (await readdir(SEALED)).filter((name) => DRAWS.test(name)).sort()
  const code = await Promise.all(
    [...files.map((name) => join(SEALED, name)), 'src/diagrams/palette.ts'].map((path) => readFile(path, 'utf8')),
  )
  const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }
  return (text) =>
    createHash('sha256')
      .update(JSON.stringify([text, version, ...code]))
      .digest('hex')
      .slice(0, 16)
}
