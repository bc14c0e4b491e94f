import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { svgTree } from './svg-tree.ts'

const PREFIX = 'virtual:diagrams/'
const FOLDER = 'content/diagrams'

/** `virtual:diagrams/<id>` exports `svg`: the committed drawing as data. A name without a drawing fails the build. */
export function diagramsPlugin(): Plugin {
  let folder = FOLDER
  return {
    name: 'signalbox:diagrams',
    configResolved(config) {
      folder = resolve(config.root, FOLDER)
    },
    // With filters the build asks only for our own ids, not for every module of the site.
    resolveId: { filter: { id: /^virtual:diagrams\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:diagrams\// },
      async handler(id) {
        const name = id.slice(PREFIX.length + 1)
        const file = join(folder, `${name}.svg`)
        this.addWatchFile(file)
        const svg = await readFile(file, 'utf8').catch(async () => {
          const known = (await readdir(folder)).filter((entry) => entry.endsWith('.svg')).join(', ')
          throw new Error(`${PREFIX}${name}: there is no ${FOLDER}/${name}.svg. Run npm run diagrams. There: ${known}.`)
        })
        // A JSON string parses faster than the same object as code, and is smaller.
        return `export const svg = JSON.parse(${JSON.stringify(JSON.stringify(svgTree(svg)))})`
      },
    },
  }
}
