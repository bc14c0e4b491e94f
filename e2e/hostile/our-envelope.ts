import { STORED_VERSION } from '#state/stored-record.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the corpus writes where nothing hostile stands. Fields that we do not store are left out when they are like this. */
const PLAIN: Fields = {
  kind: 'signalbox',
  v: STORED_VERSION,
  stack: ['grpc'],
  diagrams: [{ id: 'd1', title: 'D', text: 'flowchart LR\n  A --> B' }],
  updatedAt: 1764000000000,
}
const OWN = ['title', 'answers', 'checklist']

/**
 * A document of the corpus as a record of ours: title, answers and ticks where we keep them, whatever else is hostile as
 * a further field of the document. Undefined for texts that are no document, and for fields that we have no counterpart of.
 */
export function inOurEnvelope(text: string, id: string): string | undefined {
  // Patterns, diagrams and dates are derived or not kept here; whole flows and foreign envelopes are not documents.
  if (/^ss-(unknown-id-03|xss-02|version|cycle|envelope|deep-01|type-0[1-5])/.test(id)) return undefined
  const parsed = parse(text)
  if (!parsed) return undefined
  const others = Object.entries(parsed).filter(
    ([name, value]) => !OWN.includes(name) && JSON.stringify(PLAIN[name]) !== JSON.stringify(value) && !isEmpty(value),
  )
  const interaction = [
    '"id":"first","title":"","way":"guided","notes":{}',
    `"answers":${JSON.stringify(lists(parsed.answers))}`,
    `"ticks":${JSON.stringify(ticksOf(parsed.checklist))}`,
  ]
  const document = [
    '"id":"d1"',
    `"title":${JSON.stringify(parsed.title)}`,
    `"interactions":[{${interaction.join(',')}}]`,
    ...others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`),
  ]
  return `{"v":${STORED_VERSION},"rev":1,"build":"test","state":{"documents":[{${document.join(',')}}],"current":"d1"}}`
}

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'title' in value ? (value as Fields) : undefined
  } catch {
    return undefined
  }
}

const isEmpty = (value: unknown) => value === 0 || (Array.isArray(value) && value.length === 0)

/** Our answers are lists; what is neither text nor an object of texts stays as it is. */
function lists(answers: unknown): unknown {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return answers
  const given = Object.entries(answers).map(([question, option]) => [
    question,
    typeof option === 'string' ? [option] : option,
  ])
  // `fromEntries` makes `__proto__` an own key, as the parser did.
  return Object.fromEntries(given)
}

/** Our ticks are a list of ids: a tick that is not simply set is handed on as it is. */
function ticksOf(checklist: unknown): unknown {
  if (typeof checklist !== 'object' || checklist === null) return checklist
  return Object.entries(checklist).map(([item, ticked]) => (ticked === true ? item : { [item]: ticked }))
}
