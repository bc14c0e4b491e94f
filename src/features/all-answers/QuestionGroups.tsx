import type { QuestionGroup } from '#components/journey/question-groups.ts'
import type { Answers } from '#schema/advice/answers.ts'
import { CompactQuestion } from './CompactQuestion.tsx'

interface Props {
  readonly groups: readonly QuestionGroup[]
  readonly answers: Answers
  readonly ready: boolean
  /** Id of the question that decides most now. */
  readonly next: string | undefined
  readonly onChoose: (question: string, options: readonly string[]) => void
}

/** All questions under their headings. */
export function QuestionGroups({ groups, answers, ready, next, onChoose }: Props) {
  return (
    <div className="space-y-8">
      {groups.map(({ id, label, meaning, questions }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <div className="border-b border-line-strong pb-2">
            <h2 id={`group-${id}`} className="text-xl">
              {label}
            </h2>
            <p className="mt-0.5 text-note text-ink-2">{meaning}</p>
          </div>
          <div className="divide-y divide-line">
            {questions.map((question) => (
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
