import type { ReportContext } from '#reporting/context.ts'
import { answerWords } from '#reporting/words/answers.ts'
import { quiet, sentence, strong, text } from '#reporting/words/inlines.ts'
import type { AnswerRef } from '#schema/advice/answers.ts'
import type { Condition } from '#schema/content/common.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import type { Inline, Section } from '#schema/report/report.ts'

type Product = Pattern['products'][number]

/** Products inside the chosen pattern: those that fit the answers first, then those that fit anywhere; none that was ruled out by an answer. */
export function productsSection(context: ReportContext): Section | undefined {
  const pattern = context.first && context.input.knowledge.patterns[context.first.pattern]
  if (!pattern) return undefined
  const { used } = context.input.advice.recommendation
  const fitting = pattern.products.flatMap((product) => {
    const because = product.when && answersMeeting(product.when, used)
    return product.when && !because ? [] : [{ product, because: because ?? [] }]
  })
  if (fitting.length === 0) return undefined
  const items = fitting
    .toSorted((a, b) => b.because.length - a.because.length)
    .map(({ product, because }) => productInlines(context, product, because))
  return {
    id: 'products',
    title: 'Products that implement it',
    part: 'evidence',
    blocks: [
      { kind: 'paragraph', inlines: [text('Examples, not a ranking: the pattern comes first, the product second.')] },
      { kind: 'list', ordered: false, items },
    ],
  }
}

/** The answers that make a product fit, or undefined when one of its conditions does not hold. */
function answersMeeting(
  when: Condition,
  used: ReportContext['input']['advice']['answers'],
): readonly AnswerRef[] | undefined {
  const met = Object.entries(when).map(([question, options]) => ({
    question,
    options: options.filter((option) => used[question]?.includes(option)),
  }))
  return met.every(({ options }) => options.length > 0) ? met : undefined
}

function productInlines(
  context: ReportContext,
  { name, note }: Product,
  because: readonly AnswerRef[],
): readonly Inline[] {
  const { knowledge } = context.input
  return [
    strong(name),
    text(note ? `: ${sentence(note)}` : '.'),
    ...(because.length > 0
      ? [quiet(text(` (${because.map((answer) => answerWords(knowledge, answer)).join('; ')})`))]
      : []),
  ]
}
