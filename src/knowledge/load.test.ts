import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadKnowledge, readContent } from './load.ts'
import { miniBook } from './mini-book.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'book-'))
  for (const { path, text } of miniBook()) await write(path, text)
})
afterEach(() => rm(root, { recursive: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

test('files come by their path from the folder, without hidden ones and what is not read', async () => {
  for (const path of ['.DS_Store', 'schemas/pattern.json', 'snippets/call/main.py']) await write(path, '')
  expect((await readContent(root)).map((file) => file.path).sort()).toEqual(
    miniBook()
      .map((file) => file.path)
      .sort(),
  )
})

test('a sound book is loaded', async () => {
  expect((await loadKnowledge(root)).candidates).toEqual(['call', 'queue'])
})

test('all problems of a book are thrown as one error', async () => {
  await write('presets/shop.yaml', 'id: shop\nordr: 1\n')
  await write('presets/note.txt', '')
  const thrown = await loadKnowledge(root).catch((error: unknown) => String(error))
  expect(thrown).toContain(`${root}/presets/note.txt:1:1 nothing reads this file. `)
  expect(thrown).toContain(`${root}/presets/shop.yaml:2:1 ordr: unknown field \`ordr\`. Did you mean \`order\`?`)
})
