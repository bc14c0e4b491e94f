import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Problem } from './content-file.ts'
import { formatProblem } from './content-file.ts'
import type { Replay } from './link/replay.ts'
import type { Linked } from './link.ts'
import { linkKnowledge } from './link.ts'
import { readContent } from './load.ts'
import { isVirtualModule, VIRTUAL_MODULES } from './virtual-modules.ts'

const LOADED = '\0'

export interface KnowledgePluginOptions {
  /** Folder of the book, from the root of the project. */
  readonly root?: string | undefined
  /** Runs the witnesses; see `linkKnowledge`. */
  readonly replay?: Replay | undefined
}

/**
 * Serves the book as `virtual:knowledge/advice` and `virtual:knowledge/library`. A problem in the book fails the build,
 * and is shown in the overlay during development; a change of the book reloads the page.
 */
export function knowledgePlugin({ root = 'content', replay }: KnowledgePluginOptions = {}): Plugin {
  let folder = resolve(root)
  let linked: Promise<Linked> | undefined

  return {
    name: 'signalbox:knowledge',
    configResolved(config) {
      folder = resolve(config.root, root)
    },
    buildStart() {
      linked = undefined
    },
    resolveId(id) {
      return isVirtualModule(id) ? LOADED + id : undefined
    },
    async load(id) {
      const name = id.slice(LOADED.length)
      if (!id.startsWith(LOADED) || !isVirtualModule(name)) return undefined
      linked ??= readContent(folder).then((files) => linkKnowledge(files, { replay }))
      const result = await linked
      if ('problems' in result) return this.error(complaint(result.problems, root, folder))
      return { code: VIRTUAL_MODULES[name](result.knowledge), map: null, moduleType: 'js' }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep)) return
        linked = undefined
        reload(server)
      })
    },
  }
}

function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const name of Object.keys(VIRTUAL_MODULES)) {
      const module = moduleGraph.getModuleById(LOADED + name)
      if (module) moduleGraph.invalidateModule(module)
    }
  }
  server.ws.send({ type: 'full-reload' })
}

/** All problems as one error that points at the first of them. */
function complaint(problems: readonly Problem[], root: string, folder: string) {
  const [first] = problems
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  const list = problems.map((problem) => formatProblem(problem, root)).join('\n')
  const message = `The book has ${count}:\n${list}`
  if (!first) return { message }
  const file = resolve(folder, first.file)
  return { message, id: file, loc: { file, line: first.line, column: first.column } }
}
