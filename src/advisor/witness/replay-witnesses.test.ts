import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { replayWitnesses } from './replay-witnesses.ts'

const queueAnswers = { interaction: ['event'], consumers: ['one'] }
const good = {
  questions: {
    latency: { answers: { latency: ['relaxed'], coupling: ['tight'] }, change: 'fast' },
    client: { answers: { latency: ['fast'] }, change: 'browser' },
  },
  patterns: {
    grpc: { latency: ['fast'] },
    'message-queue': queueAnswers,
    'dead-letter-queue': queueAnswers,
  },
  rules: {
    'browser-no-broker': { client: ['browser'] },
    live: { interaction: ['live-updates'] },
    'dead-letters': queueAnswers,
  },
}
type Witnesses = Knowledge['witnesses']

/** The mini book with only the entries that bear witness, so that a good set has no failures. */
function book(witnesses: Witnesses, more: Partial<Knowledge> = {}): Knowledge {
  const named = (id: string) => Object.keys(good.patterns).includes(id)
  return {
    ...fixture,
    patterns: { ...fixture.patterns, ...Object.fromEntries(without(named)) },
    questions: fixture.questions.filter(({ id, kind }) => kind !== 'number' || id === 'hops'),
    witnesses,
    flowExamples: [],
    presets: [],
    ...more,
  } as unknown as Knowledge
}

const without = (named: (id: string) => boolean) =>
  Object.values(fixture.patterns)
    .filter(({ id }) => !named(id))
    .map((pattern) => [pattern.id, { ...pattern, role: 'architecture' as const }])

const failures = (witnesses: Witnesses, more: Partial<Knowledge> = {}) =>
  new Map(
    replayWitnesses(book(witnesses, more))
      .toReversed()
      .map(({ entry, message }) => [entry, message]),
  )

const withPattern = (id: string, answers: Answers): Witnesses => ({
  ...good,
  patterns: { ...good.patterns, [id]: answers },
})
const withRule = (id: string, answers: Answers): Witnesses => ({ ...good, rules: { ...good.rules, [id]: answers } })

describe('replayWitnesses', () => {
  test('is content with witnesses that show what they claim', () => {
    const failed = failures(good)
    for (const entry of [
      'patterns/grpc',
      'patterns/dead-letter-queue',
      'rules/live',
      'rules/dead-letters',
      'questions/client',
    ]) {
      expect(failed.get(entry)).toBeUndefined()
    }
  })

  test('reports a candidate that its witness does not put first', () => {
    expect(failures(withPattern('grpc', { latency: ['relaxed'], coupling: ['tight'] })).get('patterns/grpc')).toBe(
      'The witness puts rest first.',
    )
  })

  test('reports a part that its witness does not bring into the stack', () => {
    expect(failures(withPattern('dead-letter-queue', { latency: ['fast'] })).get('patterns/dead-letter-queue')).toMatch(
      /^The witness gives a stack of grpc, /,
    )
  })

  test.each([
    ['a constraint that does not eliminate', 'browser-no-broker', { client: ['device'] }],
    ['points that are not given', 'live', { interaction: ['query'] }],
    ['a part that the trigger does not bring', 'dead-letters', { latency: ['fast'] }],
  ])('reports %s', (_, rule, answers) => {
    expect(failures(withRule(rule, answers)).get(`rules/${rule}`)).toMatch(/does not bear on/)
  })

  test('reports what has no witness at all, except a number', () => {
    const failed = failures({ questions: {}, patterns: {}, rules: {} })
    expect(failed.get('questions/latency')).toBe('Nothing shows what the question changes.')
    expect(failed.get('patterns/grpc')).toBe('Nothing shows when it is recommended.')
    expect(failed.get('rules/live')).toBe('Nothing shows the rule at work.')
    expect(failed.has('questions/hops')).toBe(false)
  })

  test('reports a question whose change changes nothing', () => {
    const idle = {
      ...good,
      questions: { ...good.questions, client: { answers: { latency: ['fast'] }, change: 'service' } },
    }
    expect(failures(idle).get('questions/client')).toMatch(/^With service instead, first place stays grpc/)
  })

  test('reports more options than the engine can hold', () => {
    const options = Array.from({ length: 31 }, (_, i) => ({ id: `o${i}`, label: 'o', example: 'o' }))
    const questions = fixture.questions.map((question) =>
      question.id === 'scale' ? { ...question, options } : question,
    )
    expect(failures(good, { questions }).get('questions/scale')).toBe('It has too many options.')
  })

  test('reports a preset and an example that lead elsewhere, and takes what the example accepts', () => {
    const story = { id: 'fast', title: 'Fast', answers: { latency: ['fast'] }, way: 'free' as const }
    const example = { ...story, because: 'Fast.', first: 'rest', accept: [] as string[] }
    const more: Partial<Knowledge> = {
      presets: [{ ...story, order: 1, situation: 'Fast.', first: 'rest' }],
      flowExamples: [example, { ...example, id: 'accepted', accept: ['grpc'] }],
    }
    const failed = failures(good, more)
    expect(failed.get('presets/fast')).toBe('It should lead to rest and leads to grpc.')
    expect(failed.get('flows/fast')).toBe('It should lead to rest and leads to grpc.')
    expect(failed.has('flows/accepted')).toBe(false)
  })
})
