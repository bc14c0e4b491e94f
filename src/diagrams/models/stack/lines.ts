import type { DiagramEdge } from '#schema/diagram/diagram.ts'
import { type Chain, isBrokered, isOutgoing, type Link } from './chain.ts'
import { PARTS_ON_WIRE } from './parts-on-wire.ts'
import type { Situation } from './situation.ts'

/** The lines of the chain, with what goes over them. */
export function linesOf(situation: Situation, { links, ends }: Chain): readonly DiagramEdge[] {
  const last = links.at(-1)
  const pairs = [
    ...links.flatMap((from, index) => {
      const to = links[index + 1]
      return to ? [{ from, to }] : []
    }),
    ...(last ? ends.map((to) => ({ from: last, to })) : []),
  ]
  const { flow } = situation.wire
  const both = flow === 'duplex' || flow === 'peer' || (flow === 'stream' && situation.bidirectional) || undefined
  return pairs.map(({ from, to }, index) => ({
    from: from.id,
    to: to.id,
    label: isBrokered(flow)
      ? brokeredLabel(situation, from, to, index)
      : directLabel(situation, to, index, pairs.length),
    both,
    chosen: !isBrokered(flow) || from.id === 'via' || to.id === 'via' || undefined,
  }))
}

function brokeredLabel(situation: Situation, from: Link, to: Link, index: number): string | undefined {
  if (to.id === 'via') return protocol(situation)
  if (from.id === 'via') return DELIVERY[situation.wire.flow]
  return written(to) ?? (index === 0 ? 'HTTPS' : undefined)
}

/** How what is in the middle hands a message on. */
const DELIVERY: Partial<Readonly<Record<Situation['wire']['flow'], string>>> = {
  queue: 'each to one worker',
  publish: 'a copy for each',
  log: 'reads from its position',
}

/** The protocol stands where the client connects; proof of identity stands where our own network begins. */
function directLabel(situation: Situation, to: Link, index: number, count: number): string | undefined {
  const { wire, parts } = situation
  if (wire.flow === 'reference') return index === 0 ? 'reference' : undefined
  const atClient = isOutgoing(wire.flow) ? index === count - 1 : index === 0
  if (atClient) return protocol(situation, count > 1 ? new Set(['mutual-tls']) : undefined)
  const inner = isOutgoing(wire.flow) ? index === 0 : index === count - 1 && !parts.has('service-mesh')
  const betweenProxies = to.id === 'mesh-receiver'
  return written(to) ?? (parts.has('mutual-tls') && (inner || betweenProxies) ? 'mutual TLS' : undefined)
}

/** The candidate's protocol with what parts of the stack change about it. */
function protocol({ wire, parts }: Situation, elsewhere: ReadonlySet<string> = new Set()): string {
  const changes = Object.entries(PARTS_ON_WIRE).flatMap(([id, place]) =>
    place.at === 'line' && parts.has(id) && !elsewhere.has(id) && !wire.protocol.includes(place.says)
      ? [place.says]
      : [],
  )
  return [wire.protocol, ...changes].join(', ')
}

/** What is written into an outbox or read from it. */
export function written({ id }: Link): string | undefined {
  const place = PARTS_ON_WIRE[id]
  return place?.at === 'sending' ? place.edge : undefined
}
