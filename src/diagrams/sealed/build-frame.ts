import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { unwrapNames } from './unwrap-names.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
/** The folder of the frame below the site's root. No header rule with the page's policy may match it. */
export const FRAME_FOLDER = 'frame'

interface FrameOptions {
  /** The folder of the built site. */
  readonly outDir: string
  /** The path under which the site is served. The frame's own addresses are relative, so it only goes to Vite. */
  readonly base: string
}

/**
 * Builds `<outDir>/frame/`: `frame.html`, one classic script with flowcharts and sequence diagrams, and a larger one with all other
 * kinds. Classic, because the frame's origin is opaque and plain hosts refuse module scripts to it.
 *
 * @returns the names of the two scripts, with their content hash, and the modules that are in them.
 */
export async function buildFrame({
  outDir,
  base,
}: FrameOptions): Promise<{ readonly main: string; readonly more: string; readonly modules: readonly string[] }> {
  const folder = join(outDir, FRAME_FOLDER)
  const more = await bundle('frame-more', folder, base, {}, () => false)
  const main = await bundle(
    'frame-main',
    folder,
    base,
    { MORE_KINDS_SCRIPT: JSON.stringify(`./${more.fileName}`) },
    isOtherKind,
  )
  const page = await readFile(join(HERE, 'frame.html'), 'utf8')
  await writeFile(join(folder, 'frame.html'), page.replace('FRAME_SCRIPT', main.fileName))
  return { main: main.fileName, more: more.fileName, modules: [...main.moduleIds, ...more.moduleIds] }
}

/** What the first script does without: Mermaid loads every kind of diagram and every rarer layout by a dynamic import. */
const isOtherKind = (source: string) => !/(?:flowDiagram|sequenceDiagram|dagre)-[A-Z0-9]+\.mjs$/.test(source)

async function bundle(
  name: string,
  outDir: string,
  base: string,
  define: Readonly<Record<string, string>>,
  leaveOut: (source: string) => boolean,
): Promise<Rolldown.OutputChunk> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base,
    define,
    plugins: [withoutUnused(leaveOut), withoutNames],
    resolve: { alias: [{ find: /^#diagrams\//, replacement: `${join(HERE, '..')}/` }] },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: {
        input: join(HERE, `${name}.ts`),
        output: { format: 'iife', codeSplitting: false, entryFileNames: `${name}-[hash].js` },
      },
    },
  }
  const result = await build(config)
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('The frame was not built.')
  return output.output[0]
}

const EMPTY = '\0left-out'
/** Its one use here is to stamp log lines. */
const DAYJS = 'export default () => ({ format: () => "" })'
/** Formulas are shown as they are written: KaTeX needs fonts and a style sheet that the frame does not load. */
const KATEX = 'export default { renderToString: (text) => text.replace(/[&<>]/g, (c) => "&#" + c.charCodeAt(0) + ";") }'
const REPLACED: Readonly<Record<string, string>> = { '\0dayjs': DAYJS, '\0katex': KATEX, [EMPTY]: 'export default {}' }

function withoutUnused(leaveOut: (source: string) => boolean): Plugin {
  return {
    name: 'signalbox:frame-without-unused',
    enforce: 'pre',
    resolveId(source, importer, options) {
      if (source === 'katex') return '\0katex'
      // ELK is large and licensed otherwise; dagre lays out everything here.
      if (/^elkjs|\/elk-[A-Z0-9]+\.mjs$/.test(source)) return EMPTY
      if (source === 'dayjs' && importer?.includes('/chunk-')) return '\0dayjs'
      const dynamic = (options as { kind?: string }).kind === 'dynamic-import'
      return dynamic && importer?.includes('/mermaid/dist/') && leaveOut(source) ? EMPTY : undefined
    },
    load: (id) => REPLACED[id],
  }
}

const withoutNames: Plugin = {
  name: 'signalbox:frame-without-names',
  transform(code, id) {
    return id.includes('/mermaid/dist/') ? { code: unwrapNames(code, this.parse(code)), map: null } : undefined
  },
}

const DEV_CACHE = 'node_modules/.cache/signalbox/frame-dev'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Serves the frame in dev, built on the first request for it: the dev server's own modules are refused to an opaque origin. */
export function sealedFramePlugin(): Plugin {
  let built: Promise<unknown> | undefined
  return {
    name: 'signalbox:sealed-frame',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(`/${FRAME_FOLDER}`, async (request, response, next) => {
        try {
          built ??= buildAfresh(DEV_CACHE)
          await built
          const name = basename((request.url ?? '').split('?')[0] ?? '')
          const body = await readFile(join(DEV_CACHE, FRAME_FOLDER, name))
          response.setHeader('Content-Type', TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream')
          response.end(body)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

async function buildAfresh(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true })
  await buildFrame({ outDir, base: '/' })
}
