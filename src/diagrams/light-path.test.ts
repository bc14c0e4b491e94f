import { describe, expect, test } from 'vitest'
import type { DecisionFlow } from '#schema/content/flow.ts'
import { lightPath } from './light-path.ts'

const outcome = (id: string) => ({ id, label: id, choose: [{ pattern: id }], because: '.' })
const FLOW: DecisionFlow = {
  id: 'f',
  title: 'F',
  root: 'Start',
  start: 'speed',
  points: 1,
  steps: {
    speed: { fast: { question: 'size' }, slow: { outcome: 'rest' } },
    size: { small: { outcome: 'grpc' }, large: { outcome: 'stream' } },
  },
  outcomes: ['grpc', 'stream', 'rest'].map(outcome),
  sources: ['guide'],
}
const PATH = {
  steps: [],
  next: 'speed',
  possible: ['grpc', 'stream', 'rest'],
  outcome: undefined,
  unused: [],
  edges: ['root>speed'],
}

describe('lighting the path through the decision flow', () => {
  test('stands at the first question and dims nothing at the start', () => {
    const lit = lightPath(FLOW, { ...PATH, steps: [{ question: 'speed', option: undefined }] })
    expect(lit.current).toBe('speed')
    expect([...lit.nodes]).toEqual(['root', 'speed'])
    expect(lit.dimmed.size).toBe(0)
  })

  test('dims the branch that an answer leaves behind, nodes and edges', () => {
    const lit = lightPath(FLOW, {
      ...PATH,
      steps: [
        { question: 'speed', option: 'fast' },
        { question: 'size', option: undefined },
      ],
      next: 'size',
      possible: ['grpc', 'stream'],
      edges: ['root>speed', 'speed>size'],
    })
    expect([...lit.dimmed].sort()).toEqual(['rest', 'speed>rest'])
    expect(lit.edges.has('speed>size')).toBe(true)
  })

  test('keeps both branches open for an unknown answer', () => {
    const lit = lightPath(FLOW, { ...PATH, steps: [{ question: 'speed', option: 'unknown' }], next: 'size' })
    expect(lit.dimmed.size).toBe(0)
  })

  test('stands at the outcome once there is one', () => {
    const lit = lightPath(FLOW, {
      ...PATH,
      steps: [{ question: 'speed', option: 'slow' }],
      next: undefined,
      possible: ['rest'],
      outcome: 'rest',
      edges: ['root>speed', 'speed>rest'],
    })
    expect(lit.current).toBe('rest')
    expect([...lit.dimmed].sort()).toEqual(['grpc', 'size', 'size>grpc', 'size>stream', 'speed>size', 'stream'])
  })
})
