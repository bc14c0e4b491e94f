import { expect, test } from 'vitest'
import { tidyPath } from './served-page.ts'

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
