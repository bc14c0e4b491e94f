import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build } from 'vite'
import { listSiteFiles } from './site-files.ts'

interface Options {
  /** The folder of the finished site: pages, scripts and all. */
  readonly folder: string
  /** `off` writes a worker that removes itself and what earlier ones kept. */
  readonly offline: 'on' | 'off'
}

/**
 * Writes `<folder>/sw.js`, the service worker, as one classic script. To be called last: a page whose bytes differ from
 * the list is not kept.
 *
 * @returns how many files the worker keeps.
 */
export async function writeWorker({ folder, offline }: Options): Promise<number> {
  const files = offline === 'on' ? await listSiteFiles(folder) : []
  const list = JSON.stringify(files)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { SITE_FILES: list, RELEASE: JSON.stringify(createHash('sha256').update(list).digest('hex').slice(0, 16)) },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: offline === 'on' ? 'src/app/offline/worker.ts' : 'src/app/offline/farewell.ts',
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'sw.js' },
      },
    },
  })
  return files.length
}
