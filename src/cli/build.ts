import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, minify, type Rolldown } from 'vite'

import { buildFrame } from '#diagrams/sealed/build-frame.ts'
import { firstChunks } from './build/first-chunks.ts'
import { pageHtml, startScripts } from './build/page-html.ts'
import { pageStyles } from './build/page-styles.ts'
import { headersFile } from './build/policy.ts'
import type { PrerenderedPage } from './build/prerendered-page.ts'
import { NOTICES } from './build/site-files.ts'
import { noticesText, shippedPackages } from './build/third-party.ts'
import { writeWorker } from './build/write-worker.ts'

interface Prerender {
  readonly prerender: (path: string) => Promise<PrerenderedPage>
  readonly pages: () => readonly string[]
}

const OUT = process.env.DIST ?? 'dist'
// A folder for each run, so that two builds at a time do not meet.
const SERVER = `node_modules/.cache/signalbox/prerender-${process.pid}`
const base = process.env.BASE_PATH ?? '/'

const chunks = chunksOf(await build({ logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } }))
const frame = await buildFrame({ outDir: OUT, base })
await build({
  logLevel: 'warn',
  build: { ssr: 'src/app/prerender.tsx', outDir: SERVER, emptyOutDir: true, copyPublicDir: false },
})

const { prerender, pages }: Prerender = await import(pathToFileURL(resolve(SERVER, 'prerender.js')).href)
// Every page asks for it before it takes answers, and Vite copies it as it is.
const theme = join(OUT, 'theme.js')
await writeFile(theme, (await minify('theme.js', await readFile(theme, 'utf8'))).code)
const template = await readFile(join(OUT, 'index.html'), 'utf8')
const styles = await pageStyles(template, OUT, base)
// Every page wants it last, so every page asks for it last.
const everywhere = startScripts(template).map((source) => source.slice(base.length))
const startTexts = textsOf(everywhere)
const [renderer] = firstChunks(chunks, ['/node_modules/react-dom/client.js'], everywhere)
const paths = pages()
const written = await Promise.all(
  paths.map((path) => writePage(path, path === '/' ? 'index.html' : `${path.slice(1)}/index.html`)),
)
// Any unknown address renders the not-found page; the router decides it in the browser as well.
await writePage('/no-such-page', '404.html', '404')
await writeFile(join(OUT, '_headers'), headersFile(paths, base, [frame.main, frame.more]))
// The modules of which something is left in the build.
const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
await writeFile(join(OUT, NOTICES), noticesText(await shippedPackages([...modules, ...frame.modules])))
await rm(SERVER, { recursive: true, force: true })
// Last, since it lists what all the others wrote. VITE_OFFLINE=off takes an offline site back: see the README.
const kept = await writeWorker({ folder: OUT, offline: process.env.VITE_OFFLINE === 'off' ? 'off' : 'on' })
console.log(
  `Built ${written.length} pages into ${OUT}/ (${Math.round(written.reduce((sum, size) => sum + size, 0) / 1024)} kB of HTML); ${kept} files for offline use.`,
)

function chunksOf(built: Awaited<ReturnType<typeof build>>): readonly Rolldown.OutputChunk[] {
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
}

function textsOf(names: readonly string[]): readonly string[] {
  return chunks.filter(({ fileName }) => names.includes(fileName)).map(({ code }) => code)
}

async function writePage(path: string, file: string, answers = path): Promise<number> {
  const page = await prerender(path)
  const own = firstChunks(chunks, page.modules, everywhere)
  const html = pageHtml({
    template,
    page,
    path: answers,
    styles,
    scripts: [...startTexts, ...textsOf([...own, ...firstChunks(chunks, page.soon, everywhere)])],
    own: own.map((name) => base + name),
    renderer: base + renderer,
  })
  const target = join(OUT, file)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, html)
  return html.length
}
