import { expect, test } from 'vitest'
import { newIssueAddress } from './repository.ts'

test('title and text survive the address, whatever they hold', () => {
  const address = new URL(newIssueAddress('Rule “a & b”?', 'Rule: a-b\n\n100 % #1'))
  expect(address.origin + address.pathname).toBe('https://github.com/signalbox-advisor/signalbox/issues/new')
  expect(address.searchParams.get('title')).toBe('Rule “a & b”?')
  expect(address.searchParams.get('body')).toBe('Rule: a-b\n\n100 % #1')
})
