import type { Book, Entry } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { DecisionFlow } from '#schema/content/flow.ts'
import { flowGraphProblems } from './flow-graph.ts'
import type { Names } from './names.ts'
import { namesOf } from './names.ts'

type FlowEntry = Entry<DecisionFlow>

/** Every answer leads on, everything can be reached, and every path ends. */
export function flowProblems(book: Book): readonly Problem[] {
  const names = namesOf(book)
  return book.entries.flow.flatMap((flow) => [
    ...stepProblems(flow, names),
    ...targetProblems(flow),
    ...flowGraphProblems(flow),
    ...chooseProblems(flow),
    ...unaskedProblems(flow, book),
  ])
}

function stepProblems(flow: FlowEntry, names: Names): readonly Problem[] {
  return Object.entries(flow.value.steps).flatMap(([id, routes]) => {
    const at = ['steps', id]
    if (!names.questions.includes(id))
      return [flow.problem(at, `\`${id}\` is no question`, suggest(id, names.questions, 'question'), 'key')]
    const question = names.question(id)
    if (!question) return []
    const known = question.options.map((option) => option.id)
    const stage =
      question.stage === 'flow'
        ? []
        : [
            flow.problem(
              at,
              `\`${id}\` belongs to the stage ${question.stage}`,
              'Give the question `stage: flow`, or take the step out.',
              'key',
            ),
          ]
    const strange = Object.keys(routes).filter((option) => !known.includes(option))
    const missing = known.filter((option) => routes[option] === undefined)
    return [
      ...stage,
      ...strange.map((option) =>
        flow.problem(
          [...at, option],
          `\`${option}\` is no option of \`${id}\``,
          suggest(option, known, 'option'),
          'key',
        ),
      ),
      ...missing.map((option) =>
        flow.problem(
          at,
          `the answer \`${option}\` leads nowhere`,
          `Add \`${option}\` with the question or outcome that follows.`,
          'key',
        ),
      ),
    ]
  })
}

function targetProblems(flow: FlowEntry): readonly Problem[] {
  const questions = Object.keys(flow.value.steps)
  const outcomes = flow.value.outcomes.map((outcome) => outcome.id)
  const { start } = flow.value
  const begin = questions.includes(start)
    ? []
    : [
        flow.problem(
          ['start'],
          `the flow starts with \`${start}\`, which is not among its steps`,
          suggest(start, questions, 'step'),
        ),
      ]
  const routes = Object.entries(flow.value.steps).flatMap(([question, targets]) =>
    Object.entries(targets).flatMap(([option, target]) => {
      const [field, id, known] =
        'question' in target
          ? (['question', target.question, questions] as const)
          : (['outcome', target.outcome, outcomes] as const)
      if (known.includes(id)) return []
      return [
        flow.problem(
          ['steps', question, option, field],
          `\`${id}\` is no ${field} of this flow`,
          suggest(id, known, field),
        ),
      ]
    }),
  )
  return [...begin, ...routes]
}

function chooseProblems(flow: FlowEntry): readonly Problem[] {
  return flow.value.outcomes.flatMap(({ choose }, i) =>
    choose.flatMap(({ when }, j) => {
      const last = j === choose.length - 1
      const at = ['outcomes', i, 'choose', j]
      if (last && when)
        return [
          flow.problem(
            [...at, 'when'],
            'the last choice has a condition, so that the outcome may name nothing',
            'Add a last choice without `when`.',
            'key',
          ),
        ]
      if (!last && !when)
        return [
          flow.problem(at, 'a choice without a condition hides those below it', 'Add `when`, or move it to the end.'),
        ]
      return []
    }),
  )
}

function unaskedProblems(flow: FlowEntry, book: Book): readonly Problem[] {
  return book.entries.question
    .filter(({ id, value }) => value.stage === 'flow' && flow.value.steps[id] === undefined)
    .map((question) =>
      question.problem(
        ['stage'],
        'the question has the stage flow, but the flow never asks it',
        `Add it to flows/${flow.id}.yaml, or give it another stage.`,
      ),
    )
}
