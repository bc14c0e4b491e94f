import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Term } from '#schema/content/vocabulary.ts'
import { CompactQuestion } from './CompactQuestion.tsx'

interface Props {
  /** The headings, in reading order. */
  readonly groups: readonly Term[]
  readonly questions: AdviceKnowledge['questions']
  readonly answers: Answers
  readonly ready: boolean
  /** Id of the question that decides most now. */
  readonly next: string | undefined
  readonly onChoose: (question: string, options: readonly string[]) => void
}

/** Where a question stands that names no group. */
const REST = { id: 'more', label: 'More', meaning: 'What belongs to none of these.' }

/** All questions under the headings of the book; a heading without a question is left out. */
export function QuestionGroups({ groups, questions, answers, ready, next, onChoose }: Props) {
  return (
    <div className="space-y-8">
      {[...groups, REST].map(({ id, label, meaning }) => {
        const own = questions.filter(({ group = REST.id }) => group === id)
        if (own.length === 0) return null
        return (
          <section key={id} aria-labelledby={`group-${id}`}>
            <div className="border-b border-line-strong pb-2">
              <h2 id={`group-${id}`} className="text-xl">
                {label}
              </h2>
              <p className="mt-0.5 text-[0.95rem] text-ink-2">{meaning}</p>
            </div>
            <div className="divide-y divide-line">
              {own.map((question) => (
                <CompactQuestion
                  key={question.id}
                  question={question}
                  given={answers[question.id] ?? []}
                  ready={ready}
                  decides={ready && question.id === next}
                  onChoose={(options) => onChoose(question.id, options)}
                />
              ))}
            </div>
          </section>
        )
      })}
    </div>
  )
}
