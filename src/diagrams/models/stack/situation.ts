import type { Advice } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern, Wire } from '#schema/content/pattern.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

export type StackBook = Pick<AdviceKnowledge, 'patterns' | 'questions'>

/** What the drawing of a stack depends on. */
export interface Situation {
  readonly pattern: Pattern
  readonly wire: Wire
  readonly parts: ReadonlySet<string>
  /** What stands at the other end, in the words of the question. */
  readonly client: string
  /** The other end is not a service of ours: it comes in over a network that is not ours. */
  readonly outside: boolean
  /** The message goes towards the client rather than coming from it. */
  readonly towardsClient: boolean
  readonly bidirectional: boolean
  /** Undefined when nobody said. */
  readonly consumers: 'one' | 'many' | undefined
}

/** Undefined when nothing is recommended. */
export function situationOf({ patterns, questions }: StackBook, advice: Advice): Situation | undefined {
  const pattern = patterns[advice.recommendation.first ?? '']
  if (!pattern?.wire) return undefined
  const used = advice.recommendation.used
  const given = (question: string) => {
    const [option] = used[question] ?? []
    return option === UNKNOWN ? undefined : option
  }
  const client = given('client')
  const context = given('context')
  const option = questions.find((entry) => entry.id === 'client')?.options.find((entry) => entry.id === client)
  const consumers = given('consumers')
  return {
    pattern,
    wire: pattern.wire,
    parts: new Set(advice.stack?.layers.flatMap((layer) => layer.parts.map((part) => part.pattern)) ?? []),
    client:
      client === 'internal-service'
        ? CALLER
        : (option?.short ?? option?.label ?? BY_CONTEXT[context ?? ''] ?? 'Client'),
    outside:
      client === undefined ? context !== undefined && context !== 'backend-to-backend' : client !== 'internal-service',
    towardsClient: given('direction') === 'server-to-client',
    bidirectional: given('direction') === 'bidirectional',
    consumers: consumers === 'one' || consumers === 'many' ? consumers : undefined,
  }
}

const CALLER = 'Calling service'
/** Who is at the other end, when only the place of the hop is known. */
const BY_CONTEXT: Readonly<Record<string, string>> = {
  'frontend-to-backend': 'Front end',
  'backend-to-backend': CALLER,
  'edge-to-cloud': 'Device at the edge',
}
