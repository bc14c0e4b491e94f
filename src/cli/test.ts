import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumVersion, findChromium } from './find-chromium.ts'
import { readPlaywrightReport, readVitestReport, type Tally } from './test/tally.ts'

interface Step {
  readonly name: string
  readonly command: string
  /** Reads how many tests the step ran; without it the step itself counts as one. */
  readonly tally?: () => Tally
}

const REPORTS = 'node_modules/.cache/signalbox/reports'
const report = (name: string) => join(REPORTS, `${name}.json`)
const read = (name: string) => readFileSync(report(name), 'utf8')

const STEPS: readonly Step[] = [
  { name: 'Formatting', command: 'npm run --silent test:format' },
  { name: 'Lint and doors', command: 'npm run --silent test:lint' },
  { name: 'Types', command: 'npm run --silent test:types' },
  {
    name: 'Unit tests',
    command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile=${report('unit')}`,
    tally: () => readVitestReport(read('unit')),
  },
  { name: 'Build', command: 'npm run --silent build' },
  {
    name: 'Journeys in Chromium',
    command: 'npm run --silent test:e2e',
    tally: () => readPlaywrightReport(read('e2e')),
  },
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const browser = findChromium()
console.log(`Node ${process.version}, ${chromiumVersion(browser)}`)

const env = { ...process.env, CHROMIUM: browser, E2E_REPORT: report('e2e') }
const tallies = STEPS.map((step) => run(step))
const total = tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function run({ name, command, tally }: Step): Tally {
  console.log(`\n== ${name}: ${command}`)
  const start = performance.now()
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env })
  console.log(
    `== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - start) / 1000)} s`,
  )
  const counted = counts(tally)
  if (!counted) return status === 0 && !tally ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  // A runner that fails outside any test, or that ran none, is a failure too.
  const silent = (status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0
  return { passed: counted.passed, failed: counted.failed + (silent ? 1 : 0) }
}

function counts(tally: Step['tally']): Tally | undefined {
  try {
    return tally?.()
  } catch {
    return undefined
  }
}
