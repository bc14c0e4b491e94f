import { adviseInSteps, type FullAdvice } from '#advisor/advise-in-full.ts'
import { stackModel } from '#diagrams/models/stack.ts'
import { writtenDiagram } from '#diagrams/written-diagram.ts'
import { sectionsOf } from '#reporting/build-report.ts'
import { createContext } from '#reporting/context.ts'
import { headOf } from '#reporting/head.ts'
import type { FindTerms } from '#reporting/terms/find-terms.ts'
import { markSection } from '#reporting/terms/mark-terms.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { Report, Section } from '#schema/report/report.ts'

export interface Subject {
  readonly advice: AdviceKnowledge
  /** Undefined until it is fetched, null where it could not be: the report then has no sources, corrections and precedents. */
  readonly library: LibraryKnowledge | null | undefined
  readonly answers: Answers
  readonly way: Way
}

export interface Analysis extends Subject {
  readonly full: FullAdvice
  readonly model: DiagramModel | undefined
}

/** All that is said of the answers, before it is put into words. */
export function* analyse(subject: Subject): Generator<undefined, Analysis> {
  const { advice, library, answers, way } = subject
  const full = yield* adviseInSteps(advice, library, answers, way)
  yield
  return { ...subject, full, model: stackModel(advice, full.advice) }
}

interface Draft {
  readonly analysis: Analysis
  readonly title: string
  readonly notes: Readonly<Record<string, string>>
  readonly ticks: readonly string[]
  /** `YYYY-MM-DD` */
  readonly on: string
}

export interface Written {
  /** Whether the library is still to come, and sections with it. */
  readonly growing: boolean
  readonly model: DiagramModel | undefined
  /** For the files. */
  readonly report: Report
  /** For the page: in the sections, words that the glossary explains are marked. */
  readonly shown: Report
}

/** The one report of a set of answers; screen, print and files all come from it. */
export function writeReport(find: FindTerms) {
  return function* ({ analysis, ...typed }: Draft): Generator<undefined, Written> {
    const { advice: knowledge, library, full, model } = analysis
    const diagram = model && writtenDiagram(model)
    const context = createContext({ ...full, ...typed, knowledge, library, diagram })
    const head = headOf(context)
    const [sections, marked]: [Section[], Section[]] = [[], []]
    yield
    for (const section of sectionsOf(context)) {
      sections.push(section)
      marked.push(markSection(section, find))
      yield
    }
    return {
      growing: library === undefined,
      model,
      report: { ...head, sections },
      shown: { ...head, sections: marked },
    }
  }
}
