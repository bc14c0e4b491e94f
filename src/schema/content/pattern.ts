import * as z from 'zod'
import { Condition, Id, Label, SourceIds, Text, words } from './common.ts'

const Wire = z
  .strictObject({
    protocol: Label.describe('what goes over the network, such as "HTTP/2, Protocol Buffers"'),
    flow: z
      .enum(['request-reply', 'stream', 'push', 'duplex', 'queue', 'publish', 'log', 'callback', 'peer', 'reference'])
      .describe('how the stack diagram draws it'),
    via: Label.optional().describe('the thing in the middle: "Queue", "Topic", "Log", "Object store"'),
  })
  .describe('how a candidate looks on the wire; the live diagram is drawn from it')

const Item = z.strictObject({ id: Id, label: Label, meaning: Text, claims: z.array(Id).optional() })

/**
 * `content/patterns/<id>.yaml`. A `candidate` can take first place; a `part` joins a stack by trigger;
 * an `architecture` is a composition that the guide describes.
 */
export const Pattern = z
  .strictObject({
    id: Id,
    name: Label,
    role: z.enum(['candidate', 'part', 'architecture']),
    order: z.number().int().describe('position in lists of its role'),
    style: Id.optional().describe('from vocabulary/styles; candidates only'),
    tier: Id.optional().describe('from vocabulary/tiers, only where the guide names one'),
    layer: Id.describe('from vocabulary/layers'),
    traits: z.array(Id).default([]).describe('from vocabulary/traits; triggers read them'),
    movingParts: Id.optional().describe('from vocabulary/moving-parts; breaks ties, fewest first; candidates only'),
    summary: Text.max(240),
    goodAt: Label.optional().describe("the guide's word for what it is good at"),
    verdict: words(140)
      .optional()
      .describe('the heading of a recommendation: an imperative such as "Send it through a message queue"'),
    when: z.array(Text).min(1).describe('choose it when'),
    whenNot: z.array(Text).min(1).describe('do not choose it when'),
    tradeOffs: z
      .array(z.strictObject({ gain: Text, cost: Text }))
      .min(1, 'name at least one trade-off: a pattern without a cost is not described'),
    wire: Wire.optional(),
    groups: z
      .array(z.strictObject({ id: Id, label: Label, note: Text.optional(), items: z.array(Item).min(1) }))
      .default([])
      .describe("the guide's lists: features, components, pros, cons, operations, events"),
    requirements: z.array(Id).default([]).describe('options of the question `requirements` that it serves'),
    products: z
      .array(z.strictObject({ name: Label, note: Text.optional(), when: Condition.optional() }))
      .default([])
      .describe('examples inside the pattern; `when` marks those that fit an answer'),
    related: z.array(Id).default([]),
    samples: z
      .array(
        z.strictObject({
          id: Id,
          title: Label,
          language: Label,
          shows: Text,
          claims: z.array(Id).default([]).describe('ids of facts that correct it'),
        }),
      )
      .default([])
      .describe("the guide's code samples: what they show and what is known to be wrong in them"),
    upgrade: Text.optional().describe('what moving from it to a heavier pattern costs later'),
    sources: SourceIds,
    witness: Condition.optional().describe('free-way answers that put this candidate first, or this part in the stack'),
  })
  .superRefine((pattern, context) => {
    const need = (field: 'style' | 'movingParts' | 'wire' | 'verdict') => {
      if (pattern[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: `a candidate needs \`${field}\`` })
    }
    if (pattern.role === 'candidate')
      for (const field of ['style', 'movingParts', 'wire', 'verdict'] as const) need(field)
  })
export type PatternFile = Readonly<z.infer<typeof Pattern>>
export type Wire = Readonly<z.infer<typeof Wire>>

/** What the engine and the first screens need of a pattern. */
export type Pattern = Readonly<
  Pick<
    PatternFile,
    | 'id'
    | 'name'
    | 'role'
    | 'order'
    | 'style'
    | 'tier'
    | 'layer'
    | 'traits'
    | 'movingParts'
    | 'summary'
    | 'goodAt'
    | 'verdict'
    | 'wire'
    | 'upgrade'
    | 'products'
  >
>
/** The rest, loaded by the library pages. */
export type PatternDetail = Readonly<
  Pick<
    PatternFile,
    'id' | 'when' | 'whenNot' | 'tradeOffs' | 'groups' | 'requirements' | 'related' | 'samples' | 'sources'
  >
>
