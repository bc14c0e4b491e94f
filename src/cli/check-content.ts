/* Checks content/ and prints every problem: `npm run check [-- part of a path ...]`. */
import { replayWitnesses } from '#advisor/witness/replay-witnesses.ts'
import { formatProblem } from '#knowledge/content-file.ts'
import { futureDates } from '#knowledge/link/dates.ts'
import { linkKnowledge } from '#knowledge/link.ts'
import { readContent } from '#knowledge/load.ts'
import { parseContent } from '#knowledge/parse-content.ts'

const wanted = process.argv.slice(2)
const files = await readContent()
const linked = linkKnowledge(files, { replay: replayWitnesses })
const today = new Date().toISOString().slice(0, 10)
const problems = 'problems' in linked ? linked.problems : futureDates(parseContent(files).book, today)
const shown = problems.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => `content/${file}`.includes(part)),
)

for (const problem of shown) console.log(formatProblem(problem))
console.log(shown.length === 0 ? 'No problems.' : `${shown.length} of ${problems.length} problems.`)
process.exitCode = shown.length === 0 ? 0 : 1
