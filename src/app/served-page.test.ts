import { expect, test } from 'vitest'
import { tidyFragment, tidyPath, tidyQuery } from './served-page.ts'

test.each([
  ['/index.html', '/'],
  ['/x/patterns/index.html', '/x/patterns/'],
  ['//patterns///grpc', '/patterns/grpc'],
  ['//other.example', '/other.example'],
  ['/advise/latency/', '/advise/latency/'],
  ['/my-index.html', '/my-index.html'],
])('the path %s is %s', (path, tidy) => {
  expect(tidyPath(path)).toBe(tidy)
})

test.each([
  ['', ''],
  ['?latency=under-10ms&coupling=%E0%A4%A', '?latency=under-10ms&coupling=%E0%A4%A'],
  [`?latency=under-10ms${'&a=b'.repeat(200_000)}`, `?latency=under-10ms${'&a=b'.repeat(1_995)}&`],
])('a query is kept, of a long one the start', (query, tidy) => {
  expect(tidyQuery(query)).toBe(tidy)
})

test.each([
  ['', ''],
  ['#what-is-it', '#what-is-it'],
  ['#caf%C3%A9', '#caf%C3%A9'],
  [`#s=1.${'A'.repeat(65_536)}`, `#s=1.${'A'.repeat(65_536)}`],
  [`#${'A'.repeat(66_000)}`, ''],
  ['#50%', ''],
  [`#${'%E0%A4%A'.repeat(100_000)}`, ''],
])('a fragment is kept unless it is no text or longer than any of ours', (fragment, tidy) => {
  expect(tidyFragment(fragment)).toBe(tidy)
})
