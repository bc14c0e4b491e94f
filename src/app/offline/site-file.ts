/** A file of the site as the worker's list names it; `src/cli/build/site-files.ts` makes the list. */
export interface SiteFile {
  /** Relative to the site's root. A page is named by its folder: `advise/latency/`, the home page by nothing. */
  readonly path: string
  /** SHA-256 of the bytes, base64: the key in the cache, and what the browser checks the download against. */
  readonly sha256: string
  /** Kept when the worker is installed, or when it is first asked for. */
  readonly when: 'install' | 'use'
}

/** What names a file within the site: the address below `scope` (a path with slashes at both ends), without the query. */
export function pathBelow(scope: string, address: URL): string | undefined {
  return address.pathname.startsWith(scope) ? address.pathname.slice(scope.length) : undefined
}

/** Finds the file that a static host would answer with: the file itself, or a folder's page with or without its slash. */
export function findFile(files: ReadonlyMap<string, SiteFile>, path: string): SiteFile | undefined {
  const named = decode(path).replace(/(^|\/)index\.html$/, '$1')
  return files.get(named) ?? files.get(`${named}/`)
}

/** True for files whose name carries the hash of their content, so that one name can never mean two things. */
export function isHashed(path: string): boolean {
  return path.startsWith('assets/') || /^frame\/.*\.js$/.test(path)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
