import { describe, expect, test } from 'vitest'
import { findInTexts, termFinder } from './find-terms.ts'

const term = (id: string, label: string, also?: string[]) => ({ id, label, meaning: 'It means.', also })
const find = termFinder({
  terms: [
    term('broker', 'Broker'),
    term('cdc', 'Change data capture (CDC)'),
    term('idempotency', 'Idempotency', ['idempotent']),
    term('idempotency-key', 'Idempotency key'),
    term('turn', 'TURN'),
    term('littles-law', "Little's law"),
    term('n-plus-one', 'N+1 problem', ['N+1']),
  ],
})
const marked = (text: string) =>
  find(text, new Set())
    .map((run) => (run.term === undefined ? run.text : `[${run.text}|${run.term}]`))
    .join('')

describe('terms in a text', () => {
  test.each([
    ['A broker keeps it.', 'A [broker|broker] keeps it.'],
    ['Brokers keep it.', '[Brokers|broker] keep it.'],
    [
      'An idempotency key, or an idempotent write',
      'An [idempotency key|idempotency-key], or an [idempotent|idempotency] write',
    ],
    ['CDC is change data capture.', '[CDC|cdc] is change data capture.'],
    ['By Little’s law', 'By [Little’s law|littles-law]'],
    ['No N+1 reads', 'No [N+1|n-plus-one] reads'],
    ['broker', '[broker|broker]'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  test.each(['In turn it goes.', 'Brokerage', 'a message-broker', 'brokered', 'cdc', ''])('not in “%s”', (text) => {
    expect(marked(text)).toBe(text)
  })

  test('are marked once, and the pieces are the text again', () => {
    const text = 'A broker, the broker and TURN.'
    const runs = find(text, new Set())
    expect(runs.filter((run) => run.term !== undefined).map((run) => run.term)).toEqual(['broker', 'turn'])
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })

  test('what was explained before stays plain', () => {
    expect(find('A broker.', new Set(['broker']))).toEqual([{ text: 'A broker.' }])
  })

  test('several texts of a section share what was explained', () => {
    const runs = findInTexts(find, ['A broker.', 'The broker.'])
    expect(runs.get('A broker.')).toHaveLength(3)
    expect(runs.get('The broker.')).toEqual([{ text: 'The broker.' }])
  })

  test('a glossary without terms marks nothing', () => {
    expect(termFinder({ terms: [] })('A broker.', new Set())).toEqual([{ text: 'A broker.' }])
  })
})
