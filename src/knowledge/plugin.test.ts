import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { InlineConfig } from 'vite'
import { build, createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { miniBook } from './mini-book.ts'
import { knowledgePlugin } from './plugin.ts'

const ENTRY = `import { advice } from 'virtual:knowledge/advice'
console.log(advice)
import('virtual:knowledge/library').then(({ library }) => console.log(library))
`
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'))
  for (const { path, text } of miniBook()) await write(`content/${path}`, text)
  await write('main.js', ENTRY)
})
afterEach(() => rm(root, { recursive: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

const PRESET = miniBook().find(({ path }) => path === 'presets/shop.yaml')?.text ?? ''
const SPOILT = PRESET.replace('first: call', 'first: cal')

const config = (): InlineConfig => ({ root, configFile: false, logLevel: 'silent', plugins: [knowledgePlugin()] })

async function built(): Promise<readonly { readonly isEntry: boolean; readonly code: string }[]> {
  const options = { write: false, modulePreload: false, rollupOptions: { input: join(root, 'main.js') } }
  const output = await build({ ...config(), build: options })
  if (Array.isArray(output) || !('output' in output)) throw new Error('one build was asked for')
  return output.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []))
}

describe('a build', () => {
  test('binds the advice, and the library apart from it', async () => {
    const chunks = await built()
    const holding = (text: string) => chunks.filter((chunk) => chunk.code.includes(text)).map((chunk) => chunk.isEntry)
    expect(holding('It is simple.')).toEqual([true])
    expect(holding('Calls are fast nearby.')).toEqual([false])
  })

  test('fails on a book with problems, and says where the first one stands', async () => {
    await write('content/presets/shop.yaml', SPOILT)
    await expect(built()).rejects.toThrow(
      'content/presets/shop.yaml:6:8 first: `cal` is no candidate pattern. Did you mean `call`?',
    )
  })
})

test('the development server takes up a mended book and asks the page to reload', async () => {
  await write('content/presets/shop.yaml', SPOILT)
  const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false }, appType: 'custom' })
  try {
    const advice = () => server.environments.client.transformRequest('virtual:knowledge/advice')
    await expect(advice()).rejects.toMatchObject({ loc: { line: 6, column: 8 } })
    const reloaded = new Promise((resolve) => {
      server.ws.send = resolve
    })
    await write('content/presets/shop.yaml', PRESET)
    server.watcher.emit('all', 'change', join(root, 'content/presets/shop.yaml'))
    expect(await reloaded).toEqual({ type: 'full-reload' })
    const home = await server.environments.client.transformRequest('virtual:knowledge/page/home')
    expect(home?.code).toContain('A shop.')
  } finally {
    await server.close()
  }
})
