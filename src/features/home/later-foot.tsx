import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import { Guard } from '#ui/Guard.tsx'
import { type Later, laterFrom } from '#ui/later.ts'

export interface FootProps {
  readonly questions: CoreKnowledge['questions']
}

/** The lower part of the page, which is links and a drawing: situations to start from, and the map of patterns. */
export const laterFoot = laterFrom(async ({ home }: PageBooks, drawing: Later<SvgNode>) => {
  const [{ Presets }, { PatternMap }, { advice, library }, svg] = await Promise.all([
    import('./Presets.tsx'),
    import('./PatternMap.tsx'),
    home(),
    drawing.load(),
  ])
  return ({ questions }: FootProps) => (
    <>
      <Guard name="Start from a situation">
        <Presets presets={library.presets} questions={questions} />
      </Guard>
      <Guard name="The map of patterns">
        <PatternMap advice={advice} drawing={svg} />
      </Guard>
    </>
  )
})
