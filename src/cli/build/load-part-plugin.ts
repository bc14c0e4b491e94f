import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const OURS = fileURLToPath(new URL('../../app/load-part.ts', import.meta.url))

/**
 * Puts `app/load-part.ts` in the place of the function through which Vite sends every `import()` of a build. It is in the
 * start of each page, and a third as long.
 *
 * @throws Error when a part has styles of its own, which that function does not fetch
 */
export function loadPartPlugin(): Plugin {
  return {
    name: 'signalbox:load-part',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `export { loadPart as __vitePreload } from ${JSON.stringify(OURS)}\n`,
    },
    generateBundle(_, bundle) {
      const sheets = Object.keys(bundle).filter((name) => name.endsWith('.css'))
      if (sheets.length > 1)
        throw new Error(`There is one style sheet, src/app/styles.css, and the build has ${sheets.join(' and ')}.`)
    },
  }
}
