import { expect, test } from 'vitest'
import { readPlaywrightReport, readVitestReport } from './tally.ts'

test('a test file that cannot be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 1 })
})

test('errors outside journeys count as failures, and what passed when tried again as passed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] }
  expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 6, failed: 2 })
})
