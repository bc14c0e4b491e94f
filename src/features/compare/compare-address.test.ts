import { describe, expect, test } from 'vitest'
import { readCompared, writeCompared } from './compare-address.ts'

const known = { rest: 1, grpc: 1, graphql: 1, webhook: 1, sse: 1 }

describe('the patterns of a comparison', () => {
  test('are read in the order of the address', () => {
    expect(readCompared(known, 'graphql,rest')).toEqual(['graphql', 'rest'])
  })

  test.each([undefined, '', ',', 'soap', '__proto__,constructor,toString'])('are none in %j', (given) => {
    expect(readCompared(known, given)).toEqual([])
  })

  test('are never unknown, repeated or more than four', () => {
    expect(readCompared(known, 'rest,soap,rest,grpc')).toEqual(['rest', 'grpc'])
    expect(readCompared(known, 'rest,grpc,graphql,webhook,sse')).toEqual(['rest', 'grpc', 'graphql', 'webhook'])
  })

  test('come back as they were written', () => {
    expect(readCompared(known, writeCompared(['sse', 'rest']).patterns)).toEqual(['sse', 'rest'])
    expect(writeCompared([])).toEqual({})
  })
})
