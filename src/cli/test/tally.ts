/** How many tests a run passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Counts from Vitest's JSON report. A test file that could not be loaded counts as one failure. */
export function readVitestReport(text: string): Tally {
  const report: {
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  } = JSON.parse(text)
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Counts from Playwright's JSON report. A test that passed when it was tried again counts as passed; the run names it as flaky. */
export function readPlaywrightReport(text: string): Tally {
  const report: { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] } = JSON.parse(text)
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length }
}
