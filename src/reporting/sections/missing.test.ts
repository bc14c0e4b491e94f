import { expect, test } from 'vitest'
import { buildReport } from '#reporting/build-report.ts'
import { input } from '#reporting/fixture/input.ts'

const lastOf = (library: typeof input.library) => buildReport({ ...input, library }).sections.at(-1)

test('a report without its library says so where the sections would be', () => {
  expect(lastOf(null)).toMatchObject({ id: 'missing', part: 'evidence' })
  expect(JSON.stringify(lastOf(null))).toContain('the sources with the links to them')
})

test('a whole report, and one whose library is still to come, say nothing of it', () => {
  expect(lastOf(input.library)?.id).toBe('sources')
  expect(lastOf(undefined)?.id).not.toBe('missing')
})
