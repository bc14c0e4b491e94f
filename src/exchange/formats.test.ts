import { expect, test } from 'vitest'
import { exampleReport } from '#schema/report/example-report.ts'
import { EXPORT_FORMATS, exportName } from './formats.ts'

test.each(EXPORT_FORMATS)('$label has an id of its own, writes a report and names its file', async (format) => {
  expect(EXPORT_FORMATS.filter(({ id }) => id === format.id)).toHaveLength(1)
  expect(format.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+$/)
  const report = exampleReport()
  expect(exportName(report, format)).toBe(`order-placed.${format.extension}`)
  expect(await format.write(report)).toContain(report.verdict)
})
