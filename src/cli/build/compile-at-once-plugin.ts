import type { Plugin } from 'vite'

/** Counts only as the first thing in a file. Browsers that do not know it take it for a comment. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n'

/**
 * Tells Chromium to compile the whole of some files on another thread while they come, instead of function by function
 * when each is first called. That pays for files of which nearly everything is run before a page takes answers.
 *
 * @param names of chunks, without hash
 * @throws Error when the build has no chunk of a name: pages would be slower without a word
 */
export function compileAtOncePlugin(names: readonly string[]): Plugin {
  return {
    name: 'signalbox:compile-at-once',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // After Vite, which puts a line of its own on top.
      order: 'post',
      handler(_, bundle) {
        for (const name of names) {
          const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name)
          if (chunk?.type !== 'chunk')
            throw new Error(`The build has no chunk "${name}". See its groups in vite.config.ts.`)
          chunk.code = COMPILE_ALL + chunk.code
        }
      },
    },
  }
}
