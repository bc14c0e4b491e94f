import { expect, test } from 'vitest'
import { firstChunks } from './first-chunks.ts'

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[] = []) => ({
  fileName,
  moduleIds: [...moduleIds],
  imports: [...imports],
})
const EVERYWHERE = ['index.js', 'start.js']
const CHUNKS = [
  chunk('index.js', ['/src/app/main.tsx'], ['start.js']),
  chunk('start.js', ['react']),
  chunk('guide.js', ['/src/routes/guide.tsx?tsr-split=component'], ['start.js', 'parts.js']),
  chunk('parts.js', ['/src/ui/Page.tsx'], ['deep.js', 'start.js']),
  chunk('deep.js', ['/src/ui/deep.ts'], ['parts.js']),
  chunk('book.js', ['\0virtual:knowledge/page/guide']),
]

test('Names the files that hold the modules, and all that these import, but none that every page has', () => {
  const wanted = ['/src/routes/guide.tsx?tsr-split=component', 'virtual:knowledge/page/guide']
  expect(firstChunks(CHUNKS, wanted, EVERYWHERE)).toEqual(['guide.js', 'parts.js', 'deep.js', 'book.js'])
  expect(firstChunks(CHUNKS, ['react'], EVERYWHERE)).toEqual([])
  expect(firstChunks(CHUNKS, [], EVERYWHERE)).toEqual([])
})

test('A module that is nowhere stops the build', () => {
  expect(() => firstChunks(CHUNKS, ['/src/routes/gone.tsx'], EVERYWHERE)).toThrow('/src/routes/gone.tsx')
})
