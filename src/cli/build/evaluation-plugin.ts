import { resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { loadKnowledge } from '#knowledge/load.ts'
import type { EvaluationSummary } from '#schema/advice/evaluation.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'

const ID = 'virtual:evaluation'
const LOADED = `\0${ID}`

interface Options {
  /** Replays the published decisions of the book. */
  readonly evaluate: (knowledge: Knowledge) => EvaluationSummary
  /** Folder of the book, from the root of the project. */
  readonly root?: string
}

/** Serves `virtual:evaluation`: the figures that the page about the method shows, worked out from the book at every build. */
export function evaluationPlugin({ evaluate, root = 'content' }: Options): Plugin {
  let folder = resolve(root)
  return {
    name: 'signalbox:evaluation',
    configResolved(config) {
      folder = resolve(config.root, root)
    },
    resolveId: { filter: { id: /^virtual:evaluation$/ }, handler: () => LOADED },
    load: {
      filter: { id: /^\0virtual:evaluation$/ },
      async handler() {
        const json = JSON.stringify(evaluate(await loadKnowledge(folder)))
        return { code: `export const evaluation = JSON.parse(${JSON.stringify(json)})`, map: null, moduleType: 'js' }
      },
    },
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep)) return
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(LOADED)
          if (module) moduleGraph.invalidateModule(module)
        }
      })
    },
  }
}
