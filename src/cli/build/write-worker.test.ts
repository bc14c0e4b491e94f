import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWorker } from './write-worker.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'index.html'), 'home')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const worker = () => readFileSync(join(folder, 'sw.js'), 'utf8')

test('the worker is one classic script that changes exactly when the site does', async () => {
  expect(await writeWorker({ folder, offline: 'on' })).toBe(1)
  const first = worker()
  expect(first).not.toMatch(/^\s*(import|export)\b/m)
  expect(first).not.toContain('SITE_FILES')
  await writeWorker({ folder, offline: 'on' })
  expect(worker()).toBe(first)
  writeFileSync(join(folder, 'index.html'), 'home, newer')
  await writeWorker({ folder, offline: 'on' })
  expect(worker()).not.toBe(first)
})

test('a site that is taken offline again gets a worker that keeps nothing and removes itself', async () => {
  expect(await writeWorker({ folder, offline: 'off' })).toBe(0)
  expect(worker()).toContain('unregister')
  expect(worker()).not.toContain('fetch')
})
