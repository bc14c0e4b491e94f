import type { PageBooks } from '#schema/content/page-book.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import { type Later, laterFrom } from '#ui/later.ts'

type Drawings = Later<Readonly<Record<string, SvgNode>>>

/** The whole guide: the longest page, and nothing on it but text, links and drawings. */
export const laterGuide = laterFrom(async ({ guide }: PageBooks, drawings: Drawings) => {
  const [{ GuidePage }, { guideDrawings }, { advice, library }, svgs] = await Promise.all([
    import('./GuidePage.tsx'),
    import('./guide-drawings.ts'),
    guide(),
    drawings.load(),
  ])
  const drawn = guideDrawings(advice, library, svgs)
  return () => <GuidePage advice={advice} library={library} drawings={drawn} />
})
