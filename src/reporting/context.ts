import { type Citations, createCitations } from './citations.ts'
import { createHeadContext, type HeadContext } from './head-context.ts'
import type { ReportInput } from './input.ts'

/** What every section writer gets: the input, the numbering of sources and a few look-ups. */
export interface ReportContext extends HeadContext, Citations {
  readonly input: ReportInput
  /** Ids of the patterns in the stack, first place included. */
  readonly inStack: ReadonlySet<string>
}

export function createContext(input: ReportInput): ReportContext {
  const context = createHeadContext(input)
  const { first } = context
  return {
    ...createCitations(input.library?.sources),
    ...context,
    inStack: new Set([
      ...(first ? [first.pattern] : []),
      ...(input.advice.stack?.layers.flatMap((layer) => layer.parts.map((part) => part.pattern)) ?? []),
    ]),
  }
}
