import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { codeFrame } from './code-frame.ts'
import type { ContentFile } from './content-file.ts'
import { formatProblem } from './content-file.ts'
import type { Replay } from './link/replay.ts'
import type { Linked } from './link.ts'
import { linkKnowledge } from './link.ts'
import { readContent } from './load.ts'
import { isVirtualModule, virtualModule } from './virtual-modules.ts'

const LOADED = '\0'

export interface KnowledgePluginOptions {
  /** Folder of the book, from the root of the project. */
  readonly root?: string | undefined
  /** Runs the witnesses; see `linkKnowledge`. */
  readonly replay?: Replay | undefined
}

type LinkedFolder = Linked & { readonly files: readonly ContentFile[] }

/**
 * Serves the book as modules, each with what some page needs of it: see `virtual-modules.ts`. A problem in the book fails the build,
 * and is shown in the overlay during development; a change of the book reloads the page.
 */
export function knowledgePlugin({ root = 'content', replay }: KnowledgePluginOptions = {}): Plugin {
  let folder = resolve(root)
  let linked: Promise<LinkedFolder> | undefined

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
      linked ??= linkFolder(folder, replay)
      const result = await linked
      if ('problems' in result) return this.error(complaint(result, root, folder))
      const code = virtualModule(name, result.knowledge)
      if (code === undefined) return this.error(`The book has no \`${name}\`.`)
      return { code, map: null, moduleType: 'js' }
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
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (id.startsWith(LOADED) && isVirtualModule(id.slice(LOADED.length))) moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}

async function linkFolder(folder: string, replay: Replay | undefined): Promise<LinkedFolder> {
  const files = await readContent(folder)
  return { ...linkKnowledge(files, { replay }), files }
}

/** All problems as one error that points at the first of them. */
function complaint({ problems, files }: Extract<LinkedFolder, { problems: unknown }>, root: string, folder: string) {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  const message = `The book has ${count}:\n${problems.map((problem) => formatProblem(problem, root)).join('\n')}`
  const [first] = problems
  const text = files.find((file) => file.path === first?.file)?.text
  if (!first || text === undefined) return { message }
  const { line, column } = first
  const file = resolve(folder, first.file)
  // The frame is given, since the server counts columns from 0 in its own.
  return { message, id: file, loc: { file, line, column }, frame: codeFrame(text, line, column) }
}
