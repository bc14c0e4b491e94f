import * as z from 'zod'
import { Condition, Day, Id, Label, SourceIds, Text, Trigger, words } from './common.ts'

/** `content/anti-patterns/<id>.yaml` */
export const AntiPattern = z.strictObject({
  id: Id,
  order: z.number().int(),
  name: Label,
  problem: Label,
  solution: Label,
  explanation: Text.describe('what goes wrong and how the solution mends it'),
  remedies: z.array(Id).min(1).describe('patterns that the solution names'),
  matters: z
    .array(z.strictObject({ when: Trigger, reason: Text }))
    .min(1)
    .describe('when it matters for a recommendation'),
  claims: z.array(Id).default([]),
  sources: SourceIds,
})
export type AntiPattern = Readonly<z.infer<typeof AntiPattern>>

/** `content/facts/<topic>.yaml`: what the guide says and what holds now. */
export const FactFile = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id: Id,
        about: z
          .array(z.string().min(1))
          .min(1)
          .describe('content ids, such as patterns/service-mesh or matrices/by-scale#over-100k'),
        verdict: z.enum(['wrong', 'outdated', 'nuance', 'confirmed']),
        guideSays: Text,
        now: Text,
        sources: SourceIds,
        date: Day.describe('when it was last checked'),
      }),
    )
    .min(1),
})
export type Fact = Readonly<z.infer<typeof FactFile>['facts'][number]>

/** `content/architectures/<id>.yaml`: a drawn example of the guide, as nodes and edges. */
export const Architecture = z.strictObject({
  id: Id,
  title: Label,
  description: Text,
  direction: z.enum(['down', 'right']),
  nodes: z
    .array(
      z.strictObject({ id: Id, label: Label, kind: z.enum(['service', 'client', 'edge', 'broker', 'log', 'store']) }),
    )
    .min(2),
  edges: z.array(z.strictObject({ from: Id, to: Id, label: Label.optional(), pattern: Id.optional() })).min(1),
  notes: z.array(z.strictObject({ id: Id, text: Text })).default([]),
  sources: SourceIds,
})
export type Architecture = Readonly<z.infer<typeof Architecture>>

/** `content/examples/<id>.yaml`: the guide's real-world examples. */
export const RealWorldExample = z.strictObject({
  id: Id,
  order: z.number().int(),
  name: Label,
  attributes: z
    .array(
      z.strictObject({
        id: Id,
        label: Label,
        guideSays: Text,
        patterns: z.array(Id).default([]),
        claims: z.array(Id).default([]),
      }),
    )
    .min(1),
  lesson: Text,
  sources: SourceIds,
})
export type RealWorldExample = Readonly<z.infer<typeof RealWorldExample>>

/** `content/next-steps/<id>.yaml` */
export const NextStep = z.strictObject({
  id: Id,
  order: z.number().int(),
  title: Label,
  detail: Text,
  link: z.string().regex(/^\//).optional().describe('the page of the product that helps with it'),
  sources: SourceIds,
})
export type NextStep = Readonly<z.infer<typeof NextStep>>

/** `content/resources/<id>.yaml`: the guide's links, each answered by a page of the product. */
export const Resource = z.strictObject({
  id: Id,
  order: z.number().int(),
  title: Label,
  tier: Id.optional(),
  pattern: Id,
  claims: z.array(Id).default([]),
  further: z.array(Id).default([]).describe('sources for reading on'),
})
export type Resource = Readonly<z.infer<typeof Resource>>

/** `content/presets/<id>.yaml`: a situation to start from. */
export const Preset = z.strictObject({
  id: Id,
  order: z.number().int(),
  title: Label,
  situation: Text,
  answers: Condition,
  way: z.enum(['guided', 'free']).default('guided'),
  first: Id.describe('what it leads to; replayed by a test'),
})
export type Preset = Readonly<z.infer<typeof Preset>>

/** `content/guide/outline.yaml`: the order in which `/guide` shows the entries. */
export const GuideOutline = z.strictObject({
  title: Label,
  intro: Text,
  sections: z
    .array(
      z.strictObject({
        id: Id,
        title: Label,
        level: z.number().int().min(2).max(4),
        intro: Text.optional(),
        shows: z
          .array(
            z.string().regex(/^[a-z-]+\/[a-z0-9-]+(#[a-z0-9.-]+)?$/, 'write <folder>/<id> or <folder>/<id>#<part>'),
          )
          .default([]),
        diagram: Id.optional(),
      }),
    )
    .min(1),
})
export type GuideOutline = Readonly<z.infer<typeof GuideOutline>>

/** `content/case-studies/<id>.yaml`: a published decision. */
export const PublishedDecision = z.strictObject({
  id: Id,
  system: words(200),
  kind: z.enum(['system', 'guide']),
  summary: Text,
  answers: Condition,
  inferred: z.array(Id).default([]),
  chosen: Id,
  accept: z.array(Id).default([]),
  supporting: z.array(words(160)).default([]),
  note: Text.optional(),
  grade: z.enum(['first-hand', 'mirror', 'secondary']),
  url: z.url(),
  date: Day.describe('of the source, or the day on which it was read'),
})
export type PublishedDecision = Readonly<z.infer<typeof PublishedDecision>>

/** `content/coverage.yaml`: every element of the guide and the content id that carries it. */
export const Coverage = z.strictObject({
  guide: z.string().describe('the guide, as a path from content/'),
  elements: z
    .array(
      z.strictObject({
        line: z.number().int().positive(),
        kind: z.enum(['heading', 'cell', 'item', 'node', 'edge', 'sample']),
        text: z.string().min(1),
        carriedBy: z.string().min(1).describe('<folder>/<id> or <folder>/<id>#<part>'),
      }),
    )
    .min(1),
})
export type Coverage = Readonly<z.infer<typeof Coverage>>
