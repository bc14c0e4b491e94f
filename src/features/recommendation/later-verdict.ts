import type { AdviceKnowledge, CoreKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** What finds the verdict and says it. The page around it takes none of it. */
async function head() {
  const [{ ReportStart }, { weighInShort }] = await Promise.all([
    import('./ReportStart.tsx'),
    import('./write-head.ts'),
  ])
  return { ReportStart, weighInShort }
}

/** The verdict, with no more of the book than that takes. */
export const laterStart = laterFrom(async ({ verdict }: PageBooks) => {
  const [parts, { verdictKnowledge }, book] = await Promise.all([head(), import('./verdict-knowledge.ts'), verdict()])
  return { ...parts, bookWith: (core: CoreKnowledge) => verdictKnowledge(core, book) }
})

/** The whole report with all that weighs the answers and writes it, and the rules. */
export const laterVerdict = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [parts, { ReportRest }, book] = await Promise.all([head(), import('./ReportRest.tsx'), advice.load()])
  return { ...parts, ReportRest, book }
})
