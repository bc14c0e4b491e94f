import type { LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { Inline } from '#schema/report/report.ts'

/** Numbers sources in the order in which they are first cited. */
export interface Citations {
  /** The numbers of these sources as inlines, with a space before them. Ids that the library lacks are left out. */
  cite(sourceIds: readonly string[]): readonly Inline[]
  /** Source ids cited so far; position + 1 is the number. */
  cited(): readonly string[]
}

/** The guide is the subject of the whole report: it stands in the list of sources, but a number at every line would hide the others. */
const GUIDE = 'guide'

/** One numbering for one report. Without sources nothing is cited. */
export function createCitations(sources: LibraryKnowledge['sources'] | undefined): Citations {
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    cite: (sourceIds) => {
      const known = [...new Set(sourceIds)].filter((id) => sources?.[id] !== undefined)
      const numbered = known.map((id) => ({ id, number: numberOf(id) })).sort((a, b) => a.number - b.number)
      return numbered.flatMap(({ id, number }): readonly Inline[] => {
        const source = sources?.[id]
        if (!source || id === GUIDE) return []
        const title = `${source.title}, ${source.publisher}`
        return [
          { kind: 'text', text: ' ' },
          { kind: 'cite', text: `${number}`, title, to: source.url },
        ]
      })
    },
    cited: () => [...numbers.keys()],
  }
}
