import type { CompiledFlow } from '#advisor/recommend/fast/compile.ts'
import type { Case } from '#advisor/what-if/case.ts'
import { isFlowSettled, type OpenDomain } from './domains.ts'
import type { Group } from './group.ts'
import { opennessOf, type PossibleValues } from './possible-values.ts'

/** What the flow may come to give: the place of any outcome that is still possible, or nothing yet. */
export function leafSpread(subject: Case, domains: readonly OpenDomain[], values: PossibleValues) {
  const { compiled, knowledge, path } = subject
  const flowQuestions = new Set(compiled.flow.nodes.map(({ question }) => question))
  const open = domains.map(({ question }) => question).filter((question) => flowQuestions.has(question))
  const choices = knowledge.flow.outcomes
    .map(({ id }, i) => (path.possible.includes(id) ? compiled.flow.outcomes[i] : undefined))
    .map((outcome) => possibleChoices(outcome, values))
  const candidates = [...new Set(choices.flatMap((choice) => choice.candidates))]
  const zeros = compiled.codes.candidates.map(() => 0)
  const rows = candidates.map((candidate) => zeros.map((zero, c) => (c === candidate ? compiled.flow.points : zero)))
  const settled = isFlowSettled(subject)
  const readers = choices.flatMap((choice) => choice.readers)
  const questions = settled ? readers : [...open, ...readers]
  const speaks = candidates.reduce((mask, c) => mask | (c < 0 ? 0 : 1 << c), 0)
  const group: Group = { questions, values: settled ? rows : [zeros, ...rows], bans: 0, speaks }
  return { group, surelySpeaks: settled ? speaks : 0 }
}

/** The candidates that may take the place of an outcome, and the questions that decide between them. */
function possibleChoices(outcome: CompiledFlow['outcomes'][number] | undefined, values: PossibleValues) {
  const candidates: number[] = []
  const readers: number[] = []
  for (const { candidate, when } of outcome?.choose ?? []) {
    const open = (when ?? []).map((one) => opennessOf(one, values)).filter((one) => one !== 'never')
    if (when && open.length === 0) continue
    candidates.push(candidate)
    readers.push(...open.flat())
    if (!when || open.some((one) => one.length === 0)) break
  }
  return { candidates, readers }
}
