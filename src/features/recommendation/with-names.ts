import type { AdviceKnowledge, CoreKnowledge } from '#schema/content/knowledge.ts'

/** A part of the book that comes without the names of questions and options, with those of the core. */
export function withNames({ questions }: Pick<CoreKnowledge, 'questions'>, book: AdviceKnowledge): AdviceKnowledge {
  const named = book.questions.map((asked, place) => {
    const name = questions[place]
    const options = asked.options.map((option, at) => ({ ...option, ...name?.options[at] }))
    return { ...asked, ...name, options }
  })
  return { ...book, questions: named }
}
