import { describe, expect, test } from 'vitest'
import { replayWitnesses } from '#advisor/witness/replay-witnesses.ts'
import { formatProblem } from './content-file.ts'
import { kindOf } from './kinds.ts'
import { linkKnowledge } from './link.ts'
import { readContent } from './load.ts'

const files = await readContent('content')
const linked = linkKnowledge(files, { replay: replayWitnesses })
const problems = 'problems' in linked ? linked.problems : []

describe('every content file reads, has the right fields and links', () => {
  test.each(files.filter((file) => kindOf(file.path)).map((file) => file.path))('content/%s', (path) => {
    expect(problems.filter((problem) => problem.file === path).map((problem) => formatProblem(problem))).toEqual([])
  })

  test('nothing is missing, and nothing stands there that is not read', () => {
    const known = new Set(files.map((file) => file.path))
    const rest = problems.filter((problem) => !known.has(problem.file) || !kindOf(problem.file))
    expect(rest.map((problem) => formatProblem(problem))).toEqual([])
  })
})
