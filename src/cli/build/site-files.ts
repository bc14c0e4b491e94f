import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One file of the built site; the worker in `src/app/offline/` reads the list. */
export interface SiteFile {
  /** Relative to the site's root. A page is named by its folder: `advise/latency/`, the home page by nothing. */
  readonly path: string
  /** SHA-256 of the bytes, base64. */
  readonly sha256: string
  /** Kept when the worker is installed, or when it is first asked for. */
  readonly when: 'install' | 'use'
}

/** The terms of the code of others that is in the site. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt'
/** What is for the web host, for its visitors or for the worker's own update, and no part of a page. */
const NOT_KEPT = new Set(['_headers', '.nojekyll', 'sw.js', NOTICES])
/** The frame's script for the rarer kinds of diagram: large, and few ever ask for one. */
const ON_FIRST_USE = /^frame\/frame-more-/

/** Lists every file below `folder` that a page may ask for, in a stable order. */
export async function listSiteFiles(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NOT_KEPT.has(name))
    .sort()
  return Promise.all(
    names.map(async (name) => ({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      sha256: createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('base64'),
      when: ON_FIRST_USE.test(name) ? 'use' : 'install',
    })),
  )
}
