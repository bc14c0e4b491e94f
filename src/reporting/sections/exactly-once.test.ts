import { describe, expect, test } from 'vitest'
import { advice } from '#reporting/fixture/advice.ts'
import { answers } from '#reporting/fixture/lines.ts'
import { block, report, words } from '#reporting/fixture/read.ts'

describe('exactly once', () => {
  const given = { ...answers, delivery: ['exactly-once'] }

  test('is shown as at least once with an idempotent handler', () => {
    const inlines = block(report({ advice: { ...advice, answers: given } }), 'exactly-once', 'paragraph').inlines
    expect(words(inlines)).toContain('at least once delivery with an idempotent handler')
    expect(words(inlines)).toContain('Idempotent consumer')
    expect(words(inlines)).not.toContain('Broker transactions')
  })

  test('names broker transactions only where they are in the stack', () => {
    const part = { pattern: 'broker-transactions', layer: 'backbone', chosen: false, reasons: [] }
    const stack = { layers: [...(advice.stack?.layers ?? []), { layer: 'backbone', parts: [part] }] }
    const inlines = block(report({ advice: { ...advice, answers: given, stack } }), 'exactly-once', 'paragraph').inlines
    expect(words(inlines)).toContain('Broker transactions make reading and writing one step')
  })
})
