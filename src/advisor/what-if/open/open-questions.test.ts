import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import { caseOf } from '#advisor/what-if/case.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { openDomains } from './domains.ts'
import { effectiveByEnumeration, jointSize } from './enumerate.ts'
import { openQuestions } from './open-questions.ts'
import { relevantQuestions } from './relevant-questions.ts'
import { byDecisiveness, settleFirst } from './settle-first.ts'

const open = (answers: Answers, way: Way = 'free') => openQuestions(caseOf(fixture, answers, way))
const effect = (answers: Answers, question: string, way: Way = 'free') =>
  open(answers, way).find((entry) => entry.question === question)?.effect

/** Most questions answered, so that what is left can be tried one by one. */
const nearlyComplete = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 5000 }) }, fc.constant(0)), {
  minLength: fixture.questions.length,
  maxLength: fixture.questions.length,
})

describe('openQuestions', () => {
  test('names first place by option while every other answer stays', () => {
    const interaction = open({ latency: ['fast'] }).find(({ question }) => question === 'interaction')
    expect(interaction).toEqual({
      question: 'interaction',
      effect: 'decides',
      outcomes: [
        { option: 'query', first: 'grpc' },
        { option: 'event', first: 'grpc' },
        { option: 'live-updates', first: 'websocket' },
      ],
    })
  })

  test('a question that matters only together with another may matter', () => {
    expect(effect({ latency: ['fast'] }, 'consumers')).toBe('may-matter')
  })

  test('two questions that are harmless one by one are not called harmless', () => {
    const answers = {
      latency: ['fast'],
      client: ['service'],
      loss: ['tolerable'],
      scale: ['small'],
      requirements: ['low-latency'],
    }
    expect(effect(answers, 'consumers')).toBe('may-matter')
  })

  test('a question that can no longer change anything has no effect', () => {
    expect(effect({ interaction: ['query'], latency: ['fast'], client: ['service'] }, 'consumers')).toBe('no-effect')
  })

  test('a flow question matters when it decides whether the answer of a later one counts', () => {
    const rule = (id: string, when: Record<string, string[]>, points: number, patterns: string[]) => {
      const awards = [{ patterns, points, because: id }]
      return { id, title: id, when, awards, sources: ['guide'], date: '2026-01-01' }
    }
    const strike = { id: 'strike', title: 'Strike', reason: 'Out.', sources: ['guide'], date: '2026-01-01' }
    const book = {
      ...fixture,
      points: [
        rule('sure', { platform: ['cloud'] }, 1, ['websocket']),
        rule('loose', { coupling: ['loose'] }, 2, ['webrtc']),
      ],
      constraints: [
        {
          ...strike,
          when: { platform: ['cloud'] },
          eliminates: ['rest', 'grpc', 'graphql', 'pub-sub', 'message-queue'],
        },
      ],
    }
    const subject = caseOf(book, { latency: ['unknown'], coupling: ['loose'], platform: ['cloud'] }, 'guided')
    const effects = new Map(openQuestions(subject).map(({ question, effect }) => [question, effect]))
    expect(effects.get('latency')).toBe('decides')
    const latency = subject.compiled.codes.questionIndex.get('latency') ?? -1
    expect(relevantQuestions(subject, openDomains(subject))).toContain(latency)
    expect(effects.get('scale')).toBe('no-effect')
  })

  test('two lines that cancel out still speak for a candidate, so they matter while nothing else does', () => {
    const rule = (id: string, points: number) => {
      const awards = [{ patterns: ['pub-sub'], points, because: id }]
      return { id, title: id, when: { loss: ['tolerable'] }, awards, sources: ['guide'], date: '2026-01-01' }
    }
    const book = { ...fixture, matrices: [], constraints: [], points: [rule('for', 1), rule('against', -1)] }
    const subject = caseOf(book, {}, 'free')
    const loss = subject.compiled.codes.questionIndex.get('loss') ?? -1
    expect(effectiveByEnumeration(subject, openDomains(subject))).toContain(loss)
    expect(relevantQuestions(subject, openDomains(subject))).toContain(loss)
  })

  test('a question that only shapes the stack is not among them', () => {
    expect(open({}).map(({ question }) => question)).not.toContain('platform')
  })

  test('in the guided way a flow question on a branch that is not taken is not open', () => {
    const ids = (way: Way) => open({ latency: ['fast'] }, way).map(({ question }) => question)
    expect(ids('guided')).not.toContain('coupling')
    expect(ids('free')).toContain('coupling')
  })

  test('an answer of "unknown" is open', () => {
    expect(effect({ latency: ['unknown'] }, 'latency', 'guided')).toBe('decides')
  })

  test.each(['guided', 'free'] as const)('what is proved by the bound is true of every completion (%s way)', (way) => {
    let proofs = 0
    fc.assert(
      fc.property(nearlyComplete, (numbers) => {
        const subject = caseOf(fixture, pickAnswers(fixture, numbers), way)
        const domains = openDomains(subject)
        fc.pre(jointSize(domains) <= 20_000)
        const relevant = relevantQuestions(subject, domains)
        const effective = effectiveByEnumeration(subject, domains)
        for (const question of effective) expect(relevant).toContain(question)
        proofs += domains.filter(({ question }) => !relevant.has(question)).length
      }),
      { numRuns: 500 },
    )
    expect(proofs).toBeGreaterThan(100)
  })

  test.each(['guided', 'free'] as const)(
    'what is said of each question is exact where all completions can be tried (%s way)',
    (way) => {
      fc.assert(
        fc.property(nearlyComplete, (numbers) => {
          const subject = caseOf(fixture, pickAnswers(fixture, numbers), way)
          const domains = openDomains(subject)
          fc.pre(jointSize(domains) <= 2000)
          const effective = effectiveByEnumeration(subject, domains)
          for (const { question, effect } of openQuestions(subject)) {
            const index = subject.compiled.codes.questionIndex.get(question) ?? -1
            expect(effect !== 'no-effect').toBe(effective.has(index))
          }
        }),
        { numRuns: 500 },
      )
    },
  )
})

describe('byDecisiveness', () => {
  const entry = (question: string, effect: 'decides' | 'may-matter' | 'no-effect', firsts: (string | undefined)[]) => ({
    question,
    effect,
    outcomes: firsts.map((first, i) => ({ option: String(i), first })),
  })

  test('puts the question first whose options lead apart the most, and drops what has no effect', () => {
    const order = byDecisiveness({ questions: [] }, [
      entry('joint', 'may-matter', ['a', 'a']),
      entry('one-of-four', 'decides', ['a', 'a', 'a', 'b']),
      entry('idle', 'no-effect', ['a', 'a']),
      entry('four', 'decides', ['a', 'b', 'c', 'd']),
    ])
    expect(order.map(({ question }) => question)).toEqual(['four', 'one-of-four', 'joint'])
  })

  test('lets a question wait whose answer is nearly always the same', () => {
    const open = [
      entry('rarely-matters', 'decides', ['a', 'b', 'c', 'd']),
      entry('one-of-four', 'decides', ['a', 'a', 'a', 'b']),
    ]
    const [rarely] = fixture.questions
    const questions = rarely ? [{ ...rarely, id: 'rarely-matters', usual: '0' }] : []
    const order = byDecisiveness({ questions }, open)
    expect(order.map(({ question }) => question)).toEqual(['one-of-four', 'rarely-matters'])
  })
})

describe('settleFirst', () => {
  const settle = (answers: Answers, way: Way) => {
    const subject = caseOf(fixture, answers, way)
    return settleFirst(subject, openQuestions(subject))
  }

  test('in the guided way it is the flow while several outcomes are possible', () => {
    expect(settle({ latency: ['unknown'] }, 'guided')).toBe('latency')
    expect(settle({ latency: ['relaxed'], coupling: ['unknown'] }, 'guided')).toBe('coupling')
  })

  test('otherwise it is the most decisive question', () => {
    expect(settle({ latency: ['fast'], client: ['device'], scale: ['large'] }, 'guided')).toBe('interaction')
  })

  test('it is none when nothing open can change first place', () => {
    const answers = { latency: ['fast'], requirements: ['low-latency'], scale: ['large'] }
    expect(settle({ ...answers, client: ['service'], interaction: ['query'] }, 'guided')).toBeUndefined()
  })
})
