import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listSiteFiles } from './site-files.ts'

let folder = ''
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a page is named by its folder, and what is for the host is left out', async () => {
  for (const name of [
    'index.html',
    'advise/latency/index.html',
    '404.html',
    'assets/a-1.js',
    '_headers',
    'sw.js',
    '.nojekyll',
  ])
    write(name, name)
  expect((await listSiteFiles(folder)).map((file) => file.path)).toEqual([
    '404.html',
    'advise/latency/',
    'assets/a-1.js',
    '',
  ])
})

test('the hash is the one of the bytes, so that any change gives another list', async () => {
  write('index.html', 'abc')
  // printf abc | openssl dgst -sha256 -binary | base64
  expect((await listSiteFiles(folder))[0]?.sha256).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
  write('index.html', 'abd')
  expect((await listSiteFiles(folder))[0]?.sha256).not.toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
})

test('only the script for the rarer diagrams waits for its first use', async () => {
  for (const name of ['frame/frame-more-x.js', 'frame/frame-main-x.js', 'frame/frame.html']) write(name, name)
  const late = (await listSiteFiles(folder)).filter((file) => file.when === 'use')
  expect(late.map((file) => file.path)).toEqual(['frame/frame-more-x.js'])
})
