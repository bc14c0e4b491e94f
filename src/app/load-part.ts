const asked = new Set<string>()

/**
 * Fetches a part of the site, and at the same time what that part imports. Stands in for Vite's own function in every
 * `import()` of the build (`cli/build/load-part-plugin.ts`), without what this site has no use for and every page would
 * fetch: styles of parts, nonces, browsers without `modulepreload`.
 *
 * @param needs files that the part imports, below the site's root
 * @returns the part. A `vite:preloadError` is sent before it fails, as Vite does.
 */
export function loadPart<T>(load: () => Promise<T>, needs: readonly string[] = []): Promise<T> {
  for (const file of needs) {
    if (asked.has(file)) continue
    asked.add(file)
    const href = import.meta.env.BASE_URL + file
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }))
  }
  return load().catch((payload: unknown) => {
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
    throw payload
  })
}
