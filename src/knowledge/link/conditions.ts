import type { Book, Entry } from '#knowledge/book.ts'
import type { Path, Problem } from '#knowledge/content-file.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { Condition } from '#schema/content/common.ts'
import type { Question } from '#schema/content/question.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { namesOf } from './names.ts'

/** `test`: holds or not for given answers. `answers`: what somebody answered, "I don't know yet" included. */
interface Place {
  readonly path: Path
  readonly condition: Condition | undefined
  readonly use: 'test' | 'answers'
}

/** Questions and options named in conditions, witnesses, presets and examples exist and fit the kind of the question. */
export function conditionProblems(book: Book): readonly Problem[] {
  const { questions, question } = namesOf(book)
  return conditionsOf(book).flatMap(({ entry, path, condition, use }) =>
    Object.entries(condition ?? {}).flatMap(([id, options]) => {
      const at = [...path, id]
      if (!questions.includes(id))
        return [entry.problem(at, `\`${id}\` is no question`, suggest(id, questions, 'question'), 'key')]
      const asked = question(id)
      return asked ? answerProblems(entry, at, asked, options, use) : []
    }),
  )
}

function answerProblems(
  entry: Entry,
  at: Path,
  question: Question,
  options: readonly string[],
  use: Place['use'],
): readonly Problem[] {
  if (question.kind === 'number') return numberProblems(entry, at, question, options, use)
  const known = question.options.map((option) => option.id)
  const found = options.flatMap((option, index) => {
    if (known.includes(option) || (option === UNKNOWN && use === 'answers')) return []
    const remedy =
      option === UNKNOWN
        ? 'Leave it out: a rule reads what is known, never what is not.'
        : suggest(option, known, `option of \`${question.id}\``)
    return [entry.problem([...at, index], `\`${option}\` is no option of \`${question.id}\``, remedy)]
  })
  const tooMany = use === 'answers' && options.length > 1 && (question.kind === 'one' || options.includes(UNKNOWN))
  return tooMany
    ? [...found, entry.problem(at, `\`${question.id}\` takes one answer, but ${options.length} are given`, 'Keep one.')]
    : found
}

function numberProblems(
  entry: Entry,
  at: Path,
  question: Question,
  options: readonly string[],
  use: Place['use'],
): readonly Problem[] {
  if (use === 'test')
    return [
      entry.problem(
        at,
        `\`${question.id}\` is a number, which no condition can name`,
        'Name an option of a question that has options.',
        'key',
      ),
    ]
  const { min, max } = question.range ?? { min: 0, max: 0 }
  const fits =
    options.length === 1 && (options[0] === UNKNOWN || (Number(options[0]) >= min && Number(options[0]) <= max))
  return fits
    ? []
    : [
        entry.problem(
          at,
          `\`${question.id}\` takes one number from ${min} to ${max}`,
          `Write one such number, or ${UNKNOWN}.`,
        ),
      ]
}

function conditionsOf(book: Book): readonly (Place & { readonly entry: Entry })[] {
  const test = (path: Path, condition: Condition | undefined): Place => ({ path, condition, use: 'test' })
  const answers = (path: Path, condition: Condition | undefined): Place => ({ path, condition, use: 'answers' })
  const of = <T>(entries: readonly Entry<T>[], places: (value: T) => readonly Place[]) =>
    entries.flatMap((entry) => places(entry.value).map((place) => ({ ...place, entry })))
  const { entries } = book
  return [
    ...of(entries.question, ({ witness }) => [answers(['witness', 'answers'], witness?.answers)]),
    ...of(entries.flow, ({ outcomes }) =>
      outcomes.flatMap(({ choose }, i) =>
        choose.flatMap(({ when }, j) =>
          (when ?? []).map((condition, k) => test(['outcomes', i, 'choose', j, 'when', k], condition)),
        ),
      ),
    ),
    ...of(entries['flow-example'], (example) => [answers(['answers'], example.answers)]),
    ...of(entries.pattern, ({ products, witness }) => [
      ...products.map(({ when }, i) => test(['products', i, 'when'], when)),
      answers(['witness'], witness),
    ]),
    ...of(entries.constraint, ({ when, witness }) => [test(['when'], when), answers(['witness'], witness)]),
    ...of(entries.points, ({ when, witness }) => [test(['when'], when), answers(['witness'], witness)]),
    ...of(entries.trigger, ({ causes, witness }) => [
      ...causes.map(({ when }, i) => test(['causes', i, 'when', 'answers'], when.answers)),
      answers(['witness'], witness),
    ]),
    ...of(entries['anti-pattern'], ({ matters }) =>
      matters.map(({ when }, i) => test(['matters', i, 'when', 'answers'], when.answers)),
    ),
    ...of(entries.preset, (preset) => [answers(['answers'], preset.answers)]),
    ...of(entries.decision, (decision) => [answers(['answers'], decision.answers)]),
  ]
}
