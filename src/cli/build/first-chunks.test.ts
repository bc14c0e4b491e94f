import { expect, test } from 'vitest'
import { firstChunks } from './first-chunks.ts'

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[] = [], isEntry = false) => ({
  fileName,
  moduleIds: [...moduleIds],
  imports: [...imports],
  isEntry,
})
const CHUNKS = [
  chunk('index.js', ['/src/app/main.tsx'], ['start.js'], true),
  chunk('start.js', ['react']),
  chunk('guide.js', ['/src/routes/guide.tsx?tsr-split=component'], ['start.js', 'parts.js']),
  chunk('parts.js', ['/src/ui/Page.tsx'], ['deep.js', 'start.js']),
  chunk('deep.js', ['/src/ui/deep.ts'], ['parts.js']),
  chunk('book.js', ['\0virtual:knowledge/page/guide']),
]

test('Names the files that hold the modules, and all that these import, but none that every page has', () => {
  expect(firstChunks(CHUNKS, ['/src/routes/guide.tsx?tsr-split=component', 'virtual:knowledge/page/guide'])).toEqual([
    'guide.js',
    'parts.js',
    'deep.js',
    'book.js',
  ])
  expect(firstChunks(CHUNKS, ['react'])).toEqual([])
  expect(firstChunks(CHUNKS, [])).toEqual([])
})

test('A module that is nowhere stops the build', () => {
  expect(() => firstChunks(CHUNKS, ['/src/routes/gone.tsx'])).toThrow('/src/routes/gone.tsx')
})
