import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { longestWay } from './longest-way.ts'
import { walkFlow } from './walk-flow.ts'

const { flow } = fixture
const walk = (answers: Record<string, string[]>) => walkFlow(flow, answers)

describe('walkFlow', () => {
  test('asks the first question when nothing is answered, with every outcome possible', () => {
    expect(walk({})).toEqual({
      steps: [{ question: 'latency', option: undefined }],
      next: 'latency',
      possible: ['grpc', 'rest-or-graphql', 'pub-sub', 'message-queue'],
      outcome: undefined,
      unused: [],
      edges: ['root>latency'],
    })
  })

  test('reaches an outcome and names the edges it walked', () => {
    const path = walk({ latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] })
    expect(path.outcome).toBe('message-queue')
    expect(path.next).toBeUndefined()
    expect(path.edges).toEqual(['root>latency', 'latency>coupling', 'coupling>delivery', 'delivery>message-queue'])
  })

  test('keeps the answers of a branch it does not reach as unused, and uses them again when the branch comes back', () => {
    const behind = { coupling: ['loose'], delivery: ['at-most-once'] }
    const away = walk({ latency: ['fast'], ...behind })
    expect(away.outcome).toBe('grpc')
    expect(away.unused).toEqual(['coupling', 'delivery'])
    const back = walk({ latency: ['relaxed'], ...behind })
    expect(back.outcome).toBe('pub-sub')
    expect(back.unused).toEqual([])
  })

  test('keeps all branches open at an unknown answer', () => {
    const path = walk({ latency: ['unknown'], coupling: ['tight'] })
    expect(path.steps).toEqual([
      { question: 'latency', option: 'unknown' },
      { question: 'coupling', option: 'tight' },
    ])
    expect(path.possible).toEqual(['grpc', 'rest-or-graphql'])
    expect(path.outcome).toBeUndefined()
    expect(path.next).toBeUndefined()
  })

  test('has an outcome behind an unknown answer when every branch leads there', () => {
    const same = { ...flow, steps: { latency: { fast: { outcome: 'grpc' }, relaxed: { outcome: 'grpc' } } } }
    expect(walkFlow(same, { latency: ['unknown'] }).outcome).toBe('grpc')
  })

  test.each([
    ['an option that the flow does not have', { latency: ['slow'] }],
    ['the name of a built-in property', { latency: ['constructor'] }],
    ['an empty answer', { latency: [] }],
  ])('takes %s as no answer', (_, answers) => {
    expect(walk(answers).next).toBe('latency')
  })

  test('does not run in circles when a flow does', () => {
    const circle = { ...flow, steps: { latency: { fast: { question: 'latency' } } } }
    expect(walkFlow(circle, { latency: ['fast'] }).outcome).toBeUndefined()
    expect(walkFlow(circle, {}).possible).toEqual([])
    expect(longestWay(circle, {})).toBe(1)
  })
})

describe('longestWay', () => {
  test.each([
    [3, {}],
    [2, { latency: ['relaxed'] }],
    [2, { latency: ['unknown'] }],
    [0, { latency: ['fast'] }],
    [0, { latency: ['relaxed'], coupling: ['loose'], delivery: ['unknown'] }],
  ])('counts %i more questions at most', (most, answers) => {
    expect(longestWay(flow, answers)).toBe(most)
  })
})
