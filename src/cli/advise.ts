/* Advice for a file of answers: `npm run --silent advise -- answers.json [--format markdown]`. `-` reads standard input. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '#knowledge/load.ts'
import { suggest } from '#knowledge/nearest.ts'
import { type AdviseRequest, readRequest } from './advise/read-request.ts'
import { summarise } from './advise/summarise.ts'
import { writeReport } from './advise/write-report.ts'

const USAGE = 'Usage: npm run --silent advise -- ANSWERS.json|- [--format json|markdown]'
const FORMATS = ['json', 'markdown'] as const

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', () => process.exit(0))

const { file, format } = readArguments()
const knowledge = await loadKnowledge()
const request = readInput()
const today = new Date().toISOString().slice(0, 10)
const text =
  format === 'markdown'
    ? writeReport(knowledge, request, today)
    : JSON.stringify(summarise(knowledge, request), null, 2)
process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)

function readArguments(): { readonly file: string; readonly format: (typeof FORMATS)[number] } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'json' } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) return refuse([USAGE])
    const known = FORMATS.find((name) => name === values.format)
    return known ? { file: path, format: known } : refuse([formatProblem(values.format), USAGE])
  } catch (error) {
    return refuse([messageOf(error), USAGE])
  }
}

function readInput(): AdviseRequest {
  const name = file === '-' ? 'standard input' : file
  const read = readRequest(knowledge, readText(name))
  return 'request' in read ? read.request : refuse(read.problems.map((problem) => `${name}: ${problem}`))
}

function readText(name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    return refuse([`${name} cannot be read: ${messageOf(error)}`])
  }
}

function refuse(problems: readonly string[]): never {
  console.error(problems.join('\n'))
  process.exit(2)
}

function formatProblem(format: string): string {
  return `--format: \`${format}\` is no format. ${suggest(format, FORMATS, 'format')}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
