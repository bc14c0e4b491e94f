import { describe, expect, test } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import { nearestDecisions } from './nearest-decisions.ts'

function decision(id: string, answers: Answers, chosen = 'rest'): PublishedDecision {
  const answered = Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, [...options]]))
  const words = { system: id, summary: id, url: 'https://example.org', date: '2026-01-01' }
  const lists = { inferred: [], accept: [], supporting: [] }
  return { id, kind: 'system', grade: 'first-hand', answers: answered, chosen, ...words, ...lists }
}

const browserChat = { client: ['browser'], interaction: ['session'], direction: ['bidirectional'] }
const ids = (decisions: readonly PublishedDecision[], answers: Answers, most?: number) =>
  nearestDecisions(decisions, answers, most).map((precedent) => precedent.decision.id)

describe('nearestDecisions', () => {
  test('puts the decision with the most alike answers first and names what differs', () => {
    const near = decision('near', browserChat)
    const far = decision('far', { ...browserChat, direction: ['request-reply'] })
    const [first, second] = nearestDecisions([far, near], browserChat)
    expect([first?.decision.id, second?.decision.id]).toEqual(['near', 'far'])
    expect(second?.alike).toEqual(['client', 'interaction'])
    expect(second?.different).toEqual(['direction'])
  })

  test('holds a question that one side does not answer against nobody', () => {
    const asked = nearestDecisions([decision('a', browserChat)], {
      ...browserChat,
      scale: ['under-100'],
      loss: ['unknown'],
    })
    expect(asked[0]?.distance).toBe(nearestDecisions([decision('a', browserChat)], browserChat)[0]?.distance)
  })

  test('trusts ten alike answers more than two', () => {
    const few = decision('a-few', { client: ['browser'], interaction: ['session'] })
    expect(ids([few, decision('many', browserChat)], browserChat)).toEqual(['many', 'a-few'])
  })

  test('never looks at what was chosen', () => {
    const list = (chosen: string) => [decision('a', browserChat, chosen), decision('b', browserChat, 'grpc')]
    expect(ids(list('websocket'), browserChat)).toEqual(ids(list('rest'), browserChat))
  })

  test('leaves out a decision with nothing to compare', () => {
    expect(ids([decision('a', { client: ['browser'] })], browserChat)).toEqual([])
    expect(ids([decision('a', browserChat)], {})).toEqual([])
  })

  test('counts partly equal lists as partly alike', () => {
    const half = decision('half', { ...browserChat, requirements: ['low-latency'] })
    const [found] = nearestDecisions([half], { ...browserChat, requirements: ['low-latency', 'high-throughput'] })
    expect(found?.distance).toBeCloseTo(1.5 / 6)
  })

  test('gives at most as many as asked for', () => {
    expect(ids([decision('a', browserChat), decision('b', browserChat)], browserChat, 1)).toEqual(['a'])
  })
})
