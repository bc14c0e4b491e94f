import type * as z from 'zod'
import { Checklist } from '#schema/content/checklist.ts'
import { SourceFile } from '#schema/content/common.ts'
import { DecisionFlow, FlowExamples } from '#schema/content/flow.ts'
import {
  AntiPattern,
  Architecture,
  Coverage,
  FactFile,
  GuideOutline,
  NextStep,
  Preset,
  PublishedDecision,
  RealWorldExample,
  Resource,
} from '#schema/content/guide.ts'
import { SelectionMatrix } from '#schema/content/matrix.ts'
import { Pattern } from '#schema/content/pattern.ts'
import { Question } from '#schema/content/question.ts'
import { ConstraintFile, PointsFile, TriggerFile } from '#schema/content/rule.ts'
import { Vocabulary } from '#schema/content/vocabulary.ts'

/**
 * Which file holds what: a new kind of content is one more line.
 * `<id>` in the place of a file is the id of its one entry; a file with `<topic>` holds several, under the field `list`.
 */
export const KINDS = {
  vocabulary: { place: 'vocabulary/<id>.yaml', schema: Vocabulary },
  question: { place: 'questions/<id>.yaml', schema: Question },
  flow: { place: 'flows/<id>.yaml', schema: DecisionFlow },
  'flow-example': { place: 'flows/<topic>.examples.yaml', schema: FlowExamples, list: 'examples' },
  pattern: { place: 'patterns/<id>.yaml', schema: Pattern },
  matrix: { place: 'matrices/<id>.yaml', schema: SelectionMatrix },
  constraint: { place: 'rules/constraints/<topic>.yaml', schema: ConstraintFile, list: 'constraints' },
  points: { place: 'rules/points/<topic>.yaml', schema: PointsFile, list: 'points' },
  trigger: { place: 'rules/triggers/<topic>.yaml', schema: TriggerFile, list: 'triggers' },
  checklist: { place: 'checklists/<id>.yaml', schema: Checklist },
  'anti-pattern': { place: 'anti-patterns/<id>.yaml', schema: AntiPattern },
  fact: { place: 'facts/<topic>.yaml', schema: FactFile, list: 'facts' },
  source: { place: 'sources/<topic>.yaml', schema: SourceFile, list: 'sources' },
  architecture: { place: 'architectures/<id>.yaml', schema: Architecture },
  example: { place: 'examples/<id>.yaml', schema: RealWorldExample },
  'next-step': { place: 'next-steps/<id>.yaml', schema: NextStep },
  resource: { place: 'resources/<id>.yaml', schema: Resource },
  preset: { place: 'presets/<id>.yaml', schema: Preset },
  outline: { place: 'guide/outline.yaml', schema: GuideOutline },
  decision: { place: 'case-studies/<id>.yaml', schema: PublishedDecision },
  coverage: { place: 'coverage.yaml', schema: Coverage },
} as const satisfies Record<string, { place: string; schema: z.ZodType; list?: string }>

export type KindName = keyof typeof KINDS
type FileValue<K extends KindName> = z.output<(typeof KINDS)[K]['schema']>

/** What one entry of a kind is, checked and with its defaults filled in. */
export type KindValue<K extends KindName> = (typeof KINDS)[K] extends { list: infer L }
  ? L extends keyof FileValue<K>
    ? FileValue<K>[L] extends readonly (infer Entry)[]
      ? Entry
      : never
    : never
  : FileValue<K>

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[]

/** Files of `content/` that are not entries. */
const BESIDE = /^(README\.md|schemas\/.*|diagrams\/.*|guide\/[^/]+\.md|snippets\/.*)$/

/** The kind of a content file and the name in its place: the id, or the topic. */
export function kindOf(path: string): { readonly kind: KindName; readonly name: string } | undefined {
  for (const kind of KIND_NAMES) {
    const match = patternOf(KINDS[kind].place).exec(path)
    if (match) return { kind, name: match[1] ?? path.replace(/^.*\/|\.yaml$/g, '') }
  }
  return undefined
}

/** Whether a file may stand in `content/` without being an entry. */
export function standsBeside(path: string): boolean {
  return BESIDE.test(path)
}

/** The field under which the entries of a grouped file stand; undefined for a file that is one entry. */
export function listOf(kind: KindName): string | undefined {
  const entry = KINDS[kind]
  return 'list' in entry ? entry.list : undefined
}

/** First part of `<folder>/<id>`, by which other entries refer to one of this kind. */
export function folderOf(kind: KindName): string {
  return KINDS[kind].place.replace(/[/.].*$/, '')
}

function patternOf(place: string): RegExp {
  return new RegExp(`^${place.replaceAll('.', '\\.').replace(/<\w+>/, '([^/.]+)')}$`)
}
