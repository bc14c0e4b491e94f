import type { KindName, KindValue } from '#knowledge/kinds.ts'
import type { Names } from './names.ts'
import type { Reference } from './reference.ts'
import { each, ofTrigger, one } from './reference.ts'

type ReferencesOf = { readonly [K in KindName]?: (value: KindValue<K>, names: Names) => readonly Reference[] }

const sources = (value: { readonly sources?: readonly string[] | undefined }, names: Names) =>
  each(['sources'], value.sources, 'source', names.sources)

/** The rows of a matrix over an unknown question are not a second problem. */
const rowOptions = (question: string, names: Names) =>
  names.questions.includes(question) ? names.options(question) : undefined

/** What each kind of entry names in other entries, except conditions and addresses, which have rules of their own. */
export const REFERENCES: ReferencesOf = {
  vocabulary: ({ terms }, names) =>
    terms.flatMap((term, i) => each(['terms', i, 'sources'], term.sources, 'source', names.sources)),
  question: ({ id, options, usual, group, witness }, names) => [
    ...one(['group'], group, 'group of vocabulary/question-groups', names.terms('question-groups')),
    ...one(['usual'], usual, `option of \`${id}\``, names.options(id)),
    ...options.flatMap(({ runs }, i) => each(['options', i, 'runs'], runs, 'candidate pattern', names.candidates)),
    ...one(['witness', 'change'], witness?.change, `option of \`${id}\``, names.options(id)),
  ],
  flow: (flow, names) => [
    ...flow.outcomes.flatMap((outcome, i) =>
      outcome.choose.flatMap(({ pattern }, j) =>
        one(['outcomes', i, 'choose', j, 'pattern'], pattern, 'candidate pattern', names.candidates),
      ),
    ),
    ...sources(flow, names),
  ],
  'flow-example': ({ first, accept }, names) => [
    ...one(['first'], first, 'candidate pattern', names.candidates),
    ...each(['accept'], accept, 'candidate pattern', names.candidates),
  ],
  pattern: (pattern, names) => [
    ...one(['style'], pattern.style, 'style of vocabulary/styles', names.terms('styles')),
    ...one(['tier'], pattern.tier, 'tier of vocabulary/tiers', names.terms('tiers')),
    ...one(['layer'], pattern.layer, 'layer of vocabulary/layers', names.terms('layers')),
    ...one(['movingParts'], pattern.movingParts, 'term of vocabulary/moving-parts', names.terms('moving-parts')),
    ...each(['traits'], pattern.traits, 'trait of vocabulary/traits', names.terms('traits')),
    ...each(
      ['requirements'],
      pattern.requirements,
      'option of the question `requirements`',
      names.options('requirements'),
    ),
    ...each(['related'], pattern.related, 'pattern', names.patterns),
    ...pattern.groups.flatMap(({ items }, i) =>
      items.flatMap(({ claims }, j) => each(['groups', i, 'items', j, 'claims'], claims, 'fact', names.facts)),
    ),
    ...pattern.samples.flatMap(({ claims }, i) => each(['samples', i, 'claims'], claims, 'fact', names.facts)),
    ...sources(pattern, names),
  ],
  matrix: (matrix, names) => [
    ...one(['question'], matrix.question, 'question', names.questions),
    ...matrix.rows.flatMap((row, r) => [
      ...one(['rows', r, 'option'], row.option, `option of \`${matrix.question}\``, rowOptions(matrix.question, names)),
      ...row.cells.flatMap((cell, c) => [
        ...each(['rows', r, 'cells', c, 'candidates'], cell.candidates, 'candidate pattern', names.candidates),
        ...each(['rows', r, 'cells', c, 'parts'], cell.parts, 'stack part', names.parts),
        ...each(['rows', r, 'cells', c, 'claims'], cell.claims, 'fact', names.facts),
      ]),
    ]),
    ...sources(matrix, names),
  ],
  constraint: (rule, names) => [
    ...each(['eliminates'], rule.eliminates, 'candidate pattern', names.candidates),
    ...sources(rule, names),
  ],
  points: (rule, names) => [
    ...rule.awards.flatMap(({ patterns }, i) =>
      each(['awards', i, 'patterns'], patterns, 'candidate pattern', names.candidates),
    ),
    ...sources(rule, names),
  ],
  trigger: (rule, names) => [
    ...each(['adds'], rule.adds, 'stack part', names.parts),
    ...rule.causes.flatMap(({ when }, i) => ofTrigger(['causes', i, 'when'], when, names)),
    ...sources(rule, names),
  ],
  checklist: ({ phases }, names) => {
    const known = phases.flatMap((phase) => phase.items.map((item) => item.id))
    return phases.flatMap((phase, p) =>
      phase.items.flatMap((item, i) => [
        ...each(['phases', p, 'items', i, 'parts'], item.parts, 'pattern', names.patterns),
        ...each(['phases', p, 'items', i, 'waitsFor'], item.waitsFor, 'checklist item', known),
        ...each(['phases', p, 'items', i, 'sources'], item.sources, 'source', names.sources),
      ]),
    )
  },
  'anti-pattern': (entry, names) => [
    ...each(['remedies'], entry.remedies, 'pattern', names.patterns),
    ...each(['claims'], entry.claims, 'fact', names.facts),
    ...entry.matters.flatMap(({ when }, i) => ofTrigger(['matters', i, 'when'], when, names)),
    ...sources(entry, names),
  ],
  fact: sources,
  architecture: (entry, names) => {
    const nodes = entry.nodes.map((node) => node.id)
    return [
      ...entry.edges.flatMap((edge, i) => [
        ...one(['edges', i, 'from'], edge.from, 'node of this drawing', nodes),
        ...one(['edges', i, 'to'], edge.to, 'node of this drawing', nodes),
        ...one(['edges', i, 'pattern'], edge.pattern, 'pattern', names.patterns),
      ]),
      ...sources(entry, names),
    ]
  },
  example: (entry, names) => [
    ...entry.attributes.flatMap(({ patterns, claims }, i) => [
      ...each(['attributes', i, 'patterns'], patterns, 'pattern', names.patterns),
      ...each(['attributes', i, 'claims'], claims, 'fact', names.facts),
    ]),
    ...sources(entry, names),
  ],
  'next-step': sources,
  resource: (entry, names) => [
    ...one(['tier'], entry.tier, 'tier of vocabulary/tiers', names.terms('tiers')),
    ...one(['pattern'], entry.pattern, 'pattern', names.patterns),
    ...each(['claims'], entry.claims, 'fact', names.facts),
    ...each(['further'], entry.further, 'source', names.sources),
  ],
  preset: ({ first }, names) => one(['first'], first, 'candidate pattern', names.candidates),
  decision: (entry, names) => [
    ...one(['chosen'], entry.chosen, 'candidate pattern', names.candidates),
    ...each(['accept'], entry.accept, 'candidate pattern', names.candidates),
    ...each(['inferred'], entry.inferred, 'question answered here', Object.keys(entry.answers)),
  ],
}
