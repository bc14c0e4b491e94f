import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStaticHost } from './static-host.ts'

let folder = ''
let server: Server | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  mkdirSync(join(folder, 'site/guide'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site/index.html'), 'home')
  writeFileSync(join(folder, 'site/guide/index.html'), 'guide')
  writeFileSync(join(folder, 'site/404.html'), 'nothing here')
  writeFileSync(join(folder, 'site/_headers'), '/*\n  X-Test: all\n\n/guide\n  X-Test: guide: yes\n')
})

afterEach(() => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function get(path: string, base?: string) {
  server = createStaticHost({ folder: join(folder, 'site'), ...(base ? { base } : {}) })
  const { port } = await new Promise<AddressInfo>((resolve) => {
    server?.listen(0, '127.0.0.1', () => resolve(server?.address() as AddressInfo))
  })
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, text: await response.text(), header: response.headers.get('x-test') }
}

test('a folder answers with its index, with and without the closing slash', async () => {
  expect(await get('/guide')).toEqual({ status: 200, text: 'guide', header: 'guide: yes' })
  expect((await get('/guide/')).text).toBe('guide')
})

test('a missing file is a real 404 with the page for it, never the home page', async () => {
  expect(await get('/assets/gone.js')).toEqual({ status: 404, text: 'nothing here', header: 'all' })
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/guide/..%2f..%2fsecret.txt'])(
  '%s does not leave the folder',
  async (path) => {
    expect((await get(path)).text).not.toBe('secret')
  },
)

test('a path that cannot be decoded is refused', async () => {
  expect((await get('/%E0%A4%A')).status).toBe(400)
})

test('under a base path only what lies below it is served', async () => {
  expect((await get('/x/guide', '/x/')).text).toBe('guide')
  expect((await get('/guide', '/x/')).status).toBe(404)
  expect((await get('/x', '/x/')).text).toBe('home')
})
