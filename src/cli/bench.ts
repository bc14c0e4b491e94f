import { advise } from '#advisor/advise.ts'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { nextQuestion } from '#advisor/questions/question-order.ts'
import { encode } from '#advisor/recommend/fast/codes.ts'
import { compile } from '#advisor/recommend/fast/compile.ts'
import { firstPlace, workspaceFor } from '#advisor/recommend/fast/first-place.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import { caseOf } from '#advisor/what-if/case.ts'
import { singleChanges } from '#advisor/what-if/changes.ts'
import { whatIf } from '#advisor/what-if/what-if.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'

/** Sets of answers that are measured. The same ones every time. */
const SAMPLES = 400
/** Rounds over all sets before one is measured, so that what is measured is the advice and not the compiler. */
const WARM_UPS = 3
/** A question is answered with this chance in a sample: few answers, half of them, nearly all. */
const DENSITIES = [0.15, 0.5, 0.9]

const knowledge = await loadKnowledge()
const compiled = compile(knowledge)
const work = workspaceFor(compiled)

/** Mulberry32: small, seeded, good enough to draw answers. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = seeded(20261123)
const samples: readonly (readonly [Answers, Way])[] = Array.from({ length: SAMPLES }, (_, i) => {
  const density = DENSITIES[i % DENSITIES.length] ?? 1
  const picks = knowledge.questions.map(() => (random() < density ? 1 + Math.floor(random() * 9999) : 0))
  return [pickAnswers(knowledge, picks), i % 2 === 0 ? 'guided' : 'free']
})

/** Milliseconds of one call for each sample, shortest first. */
function measure(run: (answers: Answers, way: Way) => unknown): readonly number[] {
  for (let round = 0; round < WARM_UPS; round++) for (const [answers, way] of samples) run(answers, way)
  const times = samples.map(([answers, way]) => {
    const start = performance.now()
    run(answers, way)
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)
}

/** What one alternative costs among all of one set of answers, taken together since the clock is coarser than one. */
function measureAlternatives(): readonly number[] {
  let count = 1
  const times = measure((answers, way) => {
    const subject = caseOf(knowledge, answers, way)
    const changes = singleChanges(subject)
    const masks = [...encode(compiled.codes, answers)]
    count = changes.length
    for (const { question, mask } of changes) {
      const before = masks[question] ?? 0
      masks[question] = mask
      firstPlace(compiled, masks, way, work)
      masks[question] = before
    }
  })
  console.log(`about ${count} alternative answers for each set`)
  return times
}

function report(name: string, times: readonly number[]): void {
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(4)
  console.log(`${name.padEnd(44)} p50 ${at(0.5).padStart(9)} ms   p95 ${at(0.95).padStart(9)} ms`)
}

const { candidates, questions, constraints, points, triggers } = knowledge
console.log(
  `${candidates.length} candidates, ${questions.length} questions, ${constraints.length} constraints, ` +
    `${points.length} points rules, ${triggers.length} triggers; ${SAMPLES} sets of answers`,
)
report(
  'one recommendation, explained',
  measure((answers, way) => recommend(knowledge, answers, way)),
)
report('first place for every alternative answer', measureAlternatives())
report(
  'the advice of a page',
  measure((answers, way) => advise(knowledge, answers, way)),
)
report(
  'the next question',
  measure((answers, way) => nextQuestion(knowledge, answers, way)),
)
report(
  'the whole analysis',
  measure((answers, way) => [advise(knowledge, answers, way), whatIf(knowledge, answers, way)]),
)
