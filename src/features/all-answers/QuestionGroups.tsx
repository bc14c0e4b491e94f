import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { CompactQuestion } from './CompactQuestion.tsx'

interface Props {
  readonly questions: AdviceKnowledge['questions']
  readonly answers: Answers
  readonly ready: boolean
  /** Id of the question that decides most now. */
  readonly next: string | undefined
  readonly onChoose: (question: string, options: readonly string[]) => void
}

/** All questions under the headings that the book gives them, in the order in which the headings first come up. */
export function QuestionGroups({ questions, answers, ready, next, onChoose }: Props) {
  const groups = [...new Set(questions.map(({ group }) => group ?? 'More'))]
  return (
    <div className="space-y-8">
      {groups.map((group, index) => (
        <section key={group} aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`} className="border-b border-line-strong pb-2 text-xl">
            {group}
          </h2>
          <div className="divide-y divide-line">
            {questions
              .filter((question) => (question.group ?? 'More') === group)
              .map((question) => (
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
      ))}
    </div>
  )
}
