import type { Case } from '#advisor/what-if/case.ts'
import type { OpenQuestion } from '#schema/advice/advice.ts'
import { type OpenDomain, openDomains } from './domains.ts'
import { effectiveByEnumeration, jointSize } from './enumerate.ts'
import { relevantQuestions } from './relevant-questions.ts'

/** Up to this many completions are tried one by one; beyond it the bound alone proves. About two milliseconds. */
const MOST_COMPLETIONS = 2000

/**
 * What each open question could still do to first place, in the order of the questions. `no-effect` is a proof over all
 * completions together, since two questions that are harmless one by one can change first place between them.
 */
export function openQuestions(subject: Case): readonly OpenQuestion[] {
  const domains = openDomains(subject)
  const effective = questionsWithEffect(subject, domains)
  const now = nameOf(subject, subject.firstFor(subject.masks))
  return domains.map(({ question }): OpenQuestion => {
    const outcomes = outcomesOf(subject, question)
    const decides = outcomes.some(({ first }) => first !== now)
    const effect = decides ? 'decides' : effective.has(question) ? 'may-matter' : 'no-effect'
    return { question: subject.compiled.codes.questions[question] ?? '', effect, outcomes }
  })
}

/** The open questions for which it is not proved that they have no effect. */
export function questionsWithEffect(subject: Case, domains: readonly OpenDomain[]): ReadonlySet<number> {
  const relevant = relevantQuestions(subject, domains)
  const left = domains.filter(({ question }) => relevant.has(question))
  return jointSize(left) <= MOST_COMPLETIONS ? effectiveByEnumeration(subject, left) : relevant
}

function outcomesOf(subject: Case, question: number): OpenQuestion['outcomes'] {
  subject.vary.around(subject.masks, question)
  return (subject.knowledge.questions[question]?.options ?? []).map(({ id }, place) => ({
    option: id,
    first: nameOf(subject, subject.vary.at(1 << place)),
  }))
}

const nameOf = ({ compiled }: Case, first: number): string | undefined => compiled.codes.candidates[first]
