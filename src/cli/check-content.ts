/* Checks content/ and prints every problem: `npx tsx src/cli/check-content.ts [part of a path ...]`. */
import { replayWitnesses } from '#advisor/witness/replay-witnesses.ts'
import { formatProblem } from '#knowledge/content-file.ts'
import { linkKnowledge } from '#knowledge/link.ts'
import { readContent } from '#knowledge/load.ts'

const wanted = process.argv.slice(2)
const linked = linkKnowledge(await readContent(), { replay: replayWitnesses })
const problems = 'problems' in linked ? linked.problems : []
const shown = problems.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => `content/${file}`.includes(part)),
)

for (const problem of shown) console.log(formatProblem(problem))
console.log(shown.length === 0 ? 'No problems.' : `${shown.length} of ${problems.length} problems.`)
process.exitCode = shown.length === 0 ? 0 : 1
