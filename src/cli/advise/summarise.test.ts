import { expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { summarise } from './summarise.ts'

const request = { way: 'free' as const, title: 'Till', notes: {}, ticks: [] }
const summary = (answers: Record<string, string[]>) => summarise(fixture, { ...request, answers })

test('leads with the first place, its verdict and what speaks for it', () => {
  const { title, first, verdict, reasons, confidence } = summary({ latency: ['fast'] })
  expect({ title, first, verdict, confidence }).toEqual({
    title: 'Till',
    first: 'grpc',
    verdict: 'grpc',
    confidence: 'clear',
  })
  expect(reasons.map(({ points, text }) => [points, text])).toEqual([[4, 'Fast calls go over gRPC.']])
})

test('says of every other candidate why not, and what would put it first', () => {
  const { whyNot } = summary({ latency: ['fast'] })
  expect(whyNot.map(({ pattern }) => pattern).toSorted()).toEqual(
    fixture.candidates.filter((id) => id !== 'grpc').toSorted(),
  )
  expect(whyNot.find(({ pattern }) => pattern === 'rest')?.flip?.changes.length).toBeGreaterThan(0)
})

test('has a stack and a checklist, and is plain JSON', () => {
  const whole = summary({ latency: ['fast'] })
  expect(whole.stack?.layers.length).toBeGreaterThan(0)
  expect(whole.checklist?.phases.length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(whole))).toMatchObject({ first: 'grpc', knowledge: 'fixture' })
})

test('without answers there is no first place', () => {
  expect(summary({})).toMatchObject({ first: null, verdict: null, reasons: [], confidence: 'not-enough-answers' })
})
