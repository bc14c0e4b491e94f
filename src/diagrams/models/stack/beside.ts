import type { DiagramEdge } from '#schema/diagram/diagram.ts'
import { type Chain, isBrokered, isOutgoing, type Link, placed } from './chain.ts'
import { written } from './lines.ts'
import { PARTS_ON_WIRE, type Stand } from './parts-on-wire.ts'
import type { Situation } from './situation.ts'

/** Something next to the way of the message, with the lines that connect it. */
export interface Beside {
  readonly link: Link
  readonly edges: readonly DiagramEdge[]
}

/** What stands beside the chain, most important first. */
export function besideOf(situation: Situation, chain: Chain): readonly Beside[] {
  const all = [...chain.links, ...chain.ends]
  const own = standing(all, 'own')
  const passing = isBrokered(situation.wire.flow) || isOutgoing(situation.wire.flow)
  const kept = passing || own.length === 0 ? [] : keptBeside(placed(situation, 'sending'), own)
  const source = kept.at(-1)?.link
  const parts = Object.entries(PARTS_ON_WIRE).flatMap(([id, place]) => {
    if (place.at !== 'beside' || !situation.parts.has(id)) return []
    const stands = situation.wire.flow === 'log' ? (place.ofLog ?? place.of) : place.of
    const found = stands.flatMap((stand) => standing(all, stand))
    // What our own service announces or copies goes out of its outbox, where it has one.
    const from = source && place.fed !== undefined ? [source] : found.length > 0 ? found : own
    const words = source || isBrokered(situation.wire.flow) ? (place.fed ?? place.edge) : place.edge
    // Between two peers nothing of ours stands.
    if (from.length === 0) return []
    const link: Link = { id, label: place.label, shape: place.shape, stands: [], pattern: id }
    const edges = from.map((stand, index) => ({
      from: stand.id,
      to: id,
      label: index === 0 ? words : undefined,
      dashed: true,
      both: place.both,
    }))
    return [{ link, edges }]
  })
  return [...inherent(situation), ...kept, ...parts]
}

const standing = (links: readonly Link[], stand: Stand) => links.filter((link) => link.stands.includes(stand))

/** An outbox whose messages go elsewhere than this call. */
function keptBeside(links: readonly Link[], own: readonly Link[]): readonly Beside[] {
  return links.map((link, index) => {
    const from = links[index - 1] ?? own[0]
    return { link, edges: from ? [{ from: from.id, to: link.id, label: written(link), dashed: true }] : [] }
  })
}

/** What a candidate cannot do without, though the message itself passes it by. */
function inherent({ wire, pattern }: Situation): readonly Beside[] {
  if (wire.flow === 'peer')
    return [
      {
        link: {
          id: 'via',
          label: wire.via ?? 'Signalling server',
          shape: 'round',
          stands: ['via'],
          note: 'and a relay',
          pattern: pattern.id,
        },
        edges: [
          { from: 'sender', to: 'via', label: 'signalling', dashed: true, both: true },
          { from: 'receiver', to: 'via', dashed: true, both: true },
        ],
      },
    ]
  if (wire.flow === 'reference')
    return [
      {
        link: { id: 'via', label: wire.via ?? 'Object store', shape: 'cylinder', stands: ['via'], pattern: pattern.id },
        edges: [
          { from: 'sender', to: 'via', label: wire.protocol },
          { from: 'receiver', to: 'via', label: 'fetches it' },
        ],
      },
    ]
  return []
}
