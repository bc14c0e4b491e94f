import type { HeadContext } from '#reporting/head-context.ts'

/** "5 points ahead of Event streaming", "level with Event streaming", or that nothing else is left. */
export function leadWords(context: HeadContext): string {
  const { first, rival } = context
  if (!first) return ''
  if (!rival) return 'nothing else is left'
  const ahead = first.points - rival.points
  const name = context.patternName(rival.pattern)
  if (ahead === 0)
    return `level with ${name}${hasFewerParts(context, first.pattern, rival.pattern) ? ', and fewer moving parts' : ''}`
  return `${ahead} ${ahead === 1 ? 'point' : 'points'} ahead of ${name}`
}

/** The three words of confidence, each followed by what it rests on. */
export function confidenceWords(context: HeadContext): string {
  switch (context.input.advice.confidence) {
    case 'clear':
      return `A clear choice: ${leadWords(context)}`
    case 'close-call':
      return `A close call: ${leadWords(context)}`
    case 'not-enough-answers':
      return `Not enough answers yet: ${leadWords(context)}`
  }
}

/** Ties go to the pattern with fewer moving parts; where both have as many, nothing more is claimed. */
function hasFewerParts({ input }: HeadContext, first: string, rival: string): boolean {
  const place = (id: string) => {
    const term = input.knowledge.patterns[id]?.movingParts
    return input.knowledge.vocabulary['moving-parts'].terms.findIndex(({ id: known }) => known === term)
  }
  return place(first) < place(rival)
}
