import { describe, expect, test } from 'vitest'
import { findFile, isHashed, pathBelow, type SiteFile } from './site-file.ts'

const file = (path: string): readonly [string, SiteFile] => [path, { path, sha256: 'abc=', when: 'install' }]
const FILES = new Map(['', 'advise/latency/', '404.html', 'assets/index-AbCd1234.js', 'theme.js'].map(file))

describe('the file for an address', () => {
  test.each([
    ['', ''],
    ['index.html', ''],
    ['advise/latency', 'advise/latency/'],
    ['advise/latency/', 'advise/latency/'],
    ['advise/latency/index.html', 'advise/latency/'],
    ['advise/l%61tency', 'advise/latency/'],
    ['assets/index-AbCd1234.js', 'assets/index-AbCd1234.js'],
  ])('%j is answered with %j', (path, found) => {
    expect(findFile(FILES, path)?.path).toBe(found)
  })

  test.each(['advise', 'assets/index-Gone0000.js', 'latency/', '%E0%A4%A', 'theme.js/x', 'xindex.html'])(
    '%j is not in the list',
    (path) => {
      expect(findFile(FILES, path)).toBeUndefined()
    },
  )
})

test('the query is no part of the path, and what is not below the scope is none of the worker’s business', () => {
  expect(pathBelow('/x/', new URL('https://a.example/x/recommendation?latency=unknown#s'))).toBe('recommendation')
  expect(pathBelow('/x/', new URL('https://a.example/x/'))).toBe('')
  expect(pathBelow('/x/', new URL('https://a.example/y/'))).toBeUndefined()
  expect(pathBelow('/x/', new URL('https://a.example/xy'))).toBeUndefined()
})

test('only names that carry a hash are taken from an earlier release', () => {
  expect(['assets/a-12345678.js', 'frame/frame-main-12345678.js'].every(isHashed)).toBe(true)
  expect(['', 'advise/latency/', 'theme.js', 'frame/frame.html', '404.html'].some(isHashed)).toBe(false)
})
