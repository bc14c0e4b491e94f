import { describe, expect, test } from 'vitest'
import type { Lit } from '#schema/diagram/drawing.ts'
import { CIRCLE, TREE } from './fixture.ts'
import { stepLines, toSteps } from './to-steps.ts'

const LIT: Lit = {
  nodes: new Set(['root', 'ask', 'graph']),
  edges: new Set(['root>ask', 'ask>graph']),
  dimmed: new Set(['end', 'ask>end']),
  current: 'graph',
}

describe('the text form of a diagram', () => {
  test('nests the steps of a tree, each with the answer that leads to it', () => {
    const [start] = toSteps(TREE)
    expect(start?.text).toBe('Start')
    expect(start?.steps[0]?.steps.map((step) => step.text)).toEqual(['No: REST', 'Yes: gRPC'])
    expect(start?.steps[0]?.steps[0]?.to).toBe('/patterns/rest')
  })

  test('marks the path, the place of the reader and what is out of reach', () => {
    const [start] = toSteps(TREE, LIT)
    expect([start?.mark, ...(start?.steps[0]?.steps.map((step) => step.mark) ?? [])]).toEqual([
      'lit',
      'dimmed',
      'current',
    ])
  })

  test('marks nothing without a path', () => {
    expect(toSteps(TREE)[0]?.mark).toBeUndefined()
  })

  test('says one sentence for each connection where the diagram is no tree', () => {
    expect(toSteps(CIRCLE).map((step) => [step.text, ...step.steps.map((inner) => inner.text)])).toEqual([
      ['Service A (retries)', 'to Queue: AMQP'],
      ['Queue', 'to Service B'],
      ['Service B', 'to and from Service A: HTTP'],
    ])
  })

  test('gives a report whole sentences, with a note where a node is first named', () => {
    expect(stepLines(CIRCLE)).toEqual([
      'Service A (retries) to Queue: AMQP.',
      'Queue to Service B.',
      'Service B to and from Service A: HTTP.',
    ])
  })
})
