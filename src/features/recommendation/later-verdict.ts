import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** What finds and says the verdict, with no more of the book than that takes. The page around it takes none of it. */
export const laterStart = laterFrom(async ({ verdict }: PageBooks) => {
  const [{ ReportStart, weighInShort }, { advice }] = await Promise.all([import('./ReportStart.tsx'), verdict()])
  return { ReportStart, weighInShort, book: advice }
})

/** The whole report with all that weighs the answers and writes it, and the rules. */
export const laterVerdict = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [{ ReportStart, weighInShort }, { ReportRest }, book] = await Promise.all([
    import('./ReportStart.tsx'),
    import('./ReportRest.tsx'),
    advice.load(),
  ])
  return { ReportStart, weighInShort, ReportRest, book }
})
