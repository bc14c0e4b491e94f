import { expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { confidence } from './confidence.ts'
import { recommend } from './recommend.ts'

test.each([
  ['not-enough-answers', 'nothing is answered', {}],
  ['not-enough-answers', 'one answer speaks and no outcome is reached', { interaction: ['query'] }],
  ['clear', 'an outcome of the flow is reached and nothing comes near', { latency: ['fast'] }],
  [
    'close-call',
    'the runner-up is a point behind',
    { latency: ['fast'], client: ['service'], interaction: ['event'], consumers: ['one'] },
  ],
  [
    'clear',
    'three answers speak without an outcome',
    { interaction: ['event'], consumers: ['many'], loss: ['tolerable'] },
  ],
  [
    'clear',
    'the answers leave nothing',
    { interaction: ['event'], consumers: ['many'], client: ['device'], loss: ['not-tolerable'] },
  ],
] as const)('%s when %s', (word, _, answers) => {
  expect(confidence(recommend(fixture, answers, 'free'))).toBe(word)
})
