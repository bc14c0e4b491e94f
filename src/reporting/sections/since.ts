import type { ReportContext } from '#reporting/context.ts'
import { optionName } from '#reporting/words/answers.ts'
import { sentence, text } from '#reporting/words/inlines.ts'
import { isWithin } from '#schema/content/about.ts'
import type { Fact } from '#schema/content/guide.ts'
import type { ClaimRow, Section } from '#schema/report/report.ts'

const MARKS: Readonly<Record<Fact['verdict'], string>> = {
  wrong: 'Corrected',
  outdated: 'Has moved on',
  nuance: 'With a caveat',
  confirmed: 'Confirmed',
}

/** What the guide says of this pattern, this stack and these answers, beside what holds now. Plain agreement is left out. */
export function sinceSection(context: ReportContext): Section | undefined {
  const topics = topicsOf(context)
  const rows = (context.input.library?.facts ?? [])
    .filter((fact) => fact.verdict !== 'confirmed')
    .flatMap((fact) => {
      const position = topics.findIndex((topic) => fact.about.some((about) => isAbout(about, topic.about)))
      const topic = topics[position]
      return topic ? [{ position, fact, topic }] : []
    })
    .sort((a, b) => a.position - b.position)
    .map(({ fact, topic }) => claimRow(context, fact, topic.name))
  if (rows.length === 0) return undefined
  return {
    id: 'since',
    title: 'What has changed since the guide',
    part: 'evidence',
    blocks: [{ kind: 'claims', rows }],
  }
}

interface Topic {
  /** Content id as facts name it, such as `patterns/grpc` or `matrices/by-scale#over-100k`. */
  readonly about: string
  readonly name: string
}

function topicsOf(context: ReportContext): readonly Topic[] {
  const { knowledge, advice } = context.input
  const patterns = [...context.inStack].map((id) => ({ about: `patterns/${id}`, name: context.patternName(id) }))
  const rows = knowledge.matrices.flatMap((matrix) =>
    (advice.recommendation.used[matrix.question] ?? []).map((option) => ({
      about: `matrices/${matrix.id}#${option}`,
      name: `${matrix.title}: ${optionName(knowledge, matrix.question, option)}`,
    })),
  )
  const outcome = knowledge.flow.outcomes.find(({ id }) => id === advice.recommendation.path.outcome)
  const flow = outcome
    ? [{ about: `flows/${knowledge.flow.id}#${outcome.id}`, name: `Decision flow: ${outcome.label}` }]
    : []
  const warned = advice.antiPatterns.map(({ antiPattern: id }) => ({
    about: `anti-patterns/${id}`,
    name: knowledge.antiPatterns.find((candidate) => candidate.id === id)?.name ?? id,
  }))
  const answered = Object.entries(advice.recommendation.used).flatMap(([question, options]) =>
    options.map((option) => ({
      about: `questions/${question}#${option}`,
      name: `Your answer: ${optionName(knowledge, question, option)}`,
    })),
  )
  return [...flow, ...patterns, ...rows, ...warned, ...answered]
}

/**
 * A fact about a part of a topic (`patterns/grpc#streaming`) is about the topic. What is wrong with a code sample of the
 * guide stands on the page of the pattern, beside the sample: a report shows no code.
 */
const isAbout = (about: string, topic: string): boolean =>
  isWithin(about, topic) && !about.startsWith(`${topic}#samples.`)

function claimRow(context: ReportContext, fact: Fact, about: string): ClaimRow {
  return {
    about,
    mark: MARKS[fact.verdict],
    guideSays: fact.guideSays,
    now: [text(sentence(fact.now)), ...context.cite(fact.sources)],
    date: fact.date,
  }
}
