import { describe, expect, test } from 'vitest'
import type { DecisionFlow } from '#schema/content/flow.ts'
import type { Architecture } from '#schema/content/guide.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { architectureModel } from './architecture.ts'
import { decisionFlowModel } from './decision-flow.ts'
import { hierarchyModel } from './hierarchy.ts'
import { scaleModel } from './scale.ts'

const question = (id: string, short: string, options: readonly string[]): AdviceKnowledge['questions'][number] => ({
  id,
  stage: 'flow',
  order: 1,
  kind: 'one',
  title: `${short} of it?`,
  short,
  why: '.',
  options: options.map((option) => ({
    id: option,
    label: `a long label for ${option}`,
    short: option.toUpperCase(),
    example: '.',
  })),
})

const FLOW: DecisionFlow = {
  id: 'f',
  title: 'The flow',
  root: 'Begin',
  start: 'speed',
  points: 1,
  steps: { speed: { fast: { outcome: 'grpc' }, slow: { outcome: 'http' } } },
  outcomes: [
    { id: 'grpc', label: 'gRPC', choose: [{ pattern: 'grpc' }], because: '.' },
    {
      id: 'http',
      label: 'REST or GraphQL',
      choose: [{ pattern: 'graphql', when: [{}] }, { pattern: 'rest' }],
      because: '.',
    },
  ],
  sources: ['guide'],
}

const edges = (model: DiagramModel | undefined) => model?.edges.map(({ from, to, label }) => [from, to, label])

describe('the drawn decision flow', () => {
  const model = decisionFlowModel({ flow: FLOW, questions: [question('speed', 'Speed', ['fast', 'slow'])] })

  test('asks its questions in short and labels the lines with the short answers', () => {
    expect(model.nodes.map((node) => node.label)).toEqual(['Begin', 'Speed?', 'gRPC', 'REST or GraphQL'])
    expect(edges(model)).toEqual([
      ['root', 'speed', undefined],
      ['speed', 'grpc', 'FAST'],
      ['speed', 'http', 'SLOW'],
    ])
  })

  test('leads from an outcome to its pattern, or to the comparison where there are two', () => {
    expect(model.nodes.slice(2).map((node) => node.to)).toEqual(['/patterns/grpc', '/compare?patterns=graphql,rest'])
  })
})

const pattern = (id: string, style: string, goodAt?: string): AdviceKnowledge['patterns'][string] => ({
  id,
  name: id.toUpperCase(),
  role: 'candidate',
  order: 1,
  style,
  layer: 'transport',
  traits: [],
  summary: '.',
  products: [],
  goodAt,
})
const vocabulary = (ids: readonly string[]) => ({
  id: 'styles' as const,
  title: 'x',
  terms: ids.map((id) => ({ id, label: id, meaning: '.' })),
})

describe('the drawn map of patterns', () => {
  test('holds the candidates that the guide has a word for, under their style, and no empty style', () => {
    const styles = vocabulary(['sync', 'stream', 'async'])
    const model = hierarchyModel({
      patterns: {
        rest: pattern('rest', 'sync', 'Simple'),
        sse: pattern('sse', 'stream'),
        queue: pattern('queue', 'async', 'Work'),
      },
      candidates: ['rest', 'sse', 'queue'],
      vocabulary: { styles } as AdviceKnowledge['vocabulary'],
    })
    expect(model.nodes.map((node) => node.label)).toEqual([
      'Service communication',
      'sync',
      'REST',
      'Simple',
      'async',
      'QUEUE',
      'Work',
    ])
    expect(edges(model)?.slice(0, 3)).toEqual([
      ['service-communication', 'sync', undefined],
      ['sync', 'rest', undefined],
      ['rest', 'rest-good-at', undefined],
    ])
  })
})

describe('the drawn chart by scale', () => {
  const matrix: AdviceKnowledge['matrices'][number] = {
    id: 'by-scale',
    title: 'By scale',
    intro: '.',
    question: 'scale',
    points: 1,
    cap: 1,
    columns: [],
    rows: [
      {
        option: 'few',
        says: '<',
        cells: [{ says: 'REST + HTTP/2', candidates: ['rest'], parts: [], because: '.', claims: [] }],
      },
    ],
    sources: ['guide'],
  }

  test('leads from each band to what the guide says for it', () => {
    const model = scaleModel({ matrices: [matrix], questions: [question('scale', 'Scale', ['few', 'many'])] })
    expect(model?.nodes.map((node) => node.label)).toEqual(['Scale', 'FEW', 'REST + HTTP/2'])
    expect(edges(model)).toEqual([
      ['root', 'few', undefined],
      ['few', 'few-pattern', undefined],
    ])
  })

  test('is not drawn without its matrix', () => {
    expect(scaleModel({ matrices: [], questions: [] })).toBeUndefined()
  })
})

test('an architecture is drawn as it is written, with a shape for each kind', () => {
  const architecture: Architecture = {
    id: 'x',
    title: 'X',
    description: 'Y.',
    direction: 'down',
    nodes: [
      { id: 'a', label: 'A', kind: 'client' },
      { id: 'b', label: 'B', kind: 'log' },
    ],
    edges: [{ from: 'a', to: 'b', label: 'Events', pattern: 'event-streaming' }],
    notes: [],
    sources: ['guide'],
  }
  const model = architectureModel(architecture)
  expect(model.nodes.map((node) => node.shape)).toEqual(['stadium', 'cylinder'])
  expect(edges(model)).toEqual([['a', 'b', 'Events']])
})
