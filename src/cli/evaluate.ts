/* Replays published decisions: `npm run evaluate [-- FILE.jsonl]`. Without a file those of the book. */
import { readFileSync } from 'node:fs'
import { evaluate } from '#advisor/evaluate/evaluate.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import { printEvaluation } from './evaluate/print-evaluation.ts'
import { type ReadDecisions, readDecisions } from './evaluate/read-decisions.ts'

const knowledge = await loadKnowledge()
const [file] = process.argv.slice(2)
const { decisions, problems } = file === undefined ? { decisions: knowledge.decisions, problems: [] } : fromFile(file)

for (const problem of problems) console.error(problem)
if (decisions.length === 0) {
  console.error(`${file ?? 'content/case-studies'} holds no decision that can be evaluated.`)
  process.exit(2)
}
console.log(printEvaluation(evaluate(knowledge, decisions)).join('\n'))

function fromFile(path: string): ReadDecisions {
  try {
    return readDecisions(knowledge, readFileSync(path, 'utf8'), path)
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
    return process.exit(2)
  }
}
