import type { ReportContext } from '#reporting/context.ts'
import { link, sentence, text } from '#reporting/words/inlines.ts'
import { paths } from '#reporting/words/paths.ts'
import type { Section } from '#schema/report/report.ts'

/** The simplest option that the answers do not rule out, and what moving on from it costs. */
export function simplerSection(context: ReportContext): Section | undefined {
  const simpler = context.input.whatIf?.simpler
  if (!simpler || !context.first) return undefined
  const same = simpler.pattern === context.first.pattern
  const inlines = [
    link(context.patternName(simpler.pattern), paths.pattern(simpler.pattern)),
    text(` is ${same ? 'already ' : ''}the simplest pattern that your answers allow. ${sentence(simpler.reason)}`),
    ...(simpler.upgrade && !same
      ? [text(` What it would cost to move on from it later: ${sentence(simpler.upgrade)}`)]
      : []),
  ]
  return {
    id: 'simpler',
    title: 'A simpler option',
    part: 'evidence',
    blocks: [{ kind: 'paragraph', inlines }],
  }
}
