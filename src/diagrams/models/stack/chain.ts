import type { NodeShape } from '#schema/diagram/diagram.ts'
import { PARTS_ON_WIRE, type Stand } from './parts-on-wire.ts'
import type { Situation } from './situation.ts'

/** One thing on the way of the message. `stands` says what it counts as for the parts beside and inside it. */
export interface Link {
  readonly id: string
  readonly label: string
  readonly shape: NodeShape
  readonly stands: readonly Stand[]
  readonly note?: string | undefined
  /** Pattern that explains it. */
  readonly pattern?: string | undefined
}

/** The way of a message from one side to the other; what stands at its end may be several. */
export interface Chain {
  readonly links: readonly Link[]
  readonly ends: readonly Link[]
}

type Flow = Situation['wire']['flow']

/** Something in the middle keeps the message between the two sides. */
export const isBrokered = (flow: Flow) => flow === 'queue' || flow === 'publish' || flow === 'log'
/** Our side begins, so that the client is at the far end. */
export const isOutgoing = (flow: Flow) => flow === 'push' || flow === 'callback'

/** The links from the first to the last, for every way in which a candidate can flow. */
export function chainOf(situation: Situation): Chain {
  const { flow } = situation.wire
  if (flow === 'peer') return betweenPeers(situation)
  if (isBrokered(flow)) return throughBroker(situation)
  return isOutgoing(flow) ? outwards(situation) : inwards(situation)
}

function inwards(situation: Situation): Chain {
  const { outside, client } = situation
  const way = wayIn(situation)
  const entry = way.find(({ id }) => id === 'api-gateway' || id === 'backend-for-frontend')
  const sender: Link = {
    id: 'sender',
    label: client,
    shape: outside ? 'stadium' : 'box',
    stands: entry ? ['sender'] : ['sender', 'entry'],
  }
  const service: Link = {
    id: 'receiver',
    label: outside ? 'Your service' : 'Called service',
    shape: 'box',
    stands: ['receiver', 'own'],
  }
  const passed = way.map((link): Link => (link === entry ? { ...link, stands: ['entry'] } : link))
  const before = outside ? [] : proxy(situation, 'sender')
  return { links: [sender, ...before, ...passed, ...proxy(situation, 'receiver')], ends: [service] }
}

/** From our service to the client; what is pushed passes the gateway in the other direction. */
function outwards(situation: Situation): Chain {
  const { wire, outside, client } = situation
  const push = wire.flow === 'push'
  const service: Link = { id: 'sender', label: 'Your service', shape: 'box', stands: ['sender', 'own'] }
  const receiver: Link = {
    id: 'receiver',
    label: outside ? client : 'Receiving service',
    shape: outside ? 'stadium' : 'box',
    stands: ['receiver'],
    note: push ? 'opens the connection' : undefined,
  }
  const way = push ? [...wayIn(situation)].reverse() : []
  return { links: [service, ...placed(situation, 'sending'), ...proxy(situation, 'sender'), ...way], ends: [receiver] }
}

function throughBroker(situation: Situation): Chain {
  const { wire, pattern, client, outside, towardsClient } = situation
  const toClient = outside && towardsClient && wire.flow === 'publish'
  const via: Link = {
    id: 'via',
    label: wire.via ?? pattern.name,
    shape: 'cylinder',
    stands: ['via'],
    pattern: pattern.id,
  }
  const far: Link = { id: 'client', label: client, shape: 'stadium', stands: [] }
  const service: Link = {
    id: 'sender',
    label: outside ? 'Your service' : 'Sending service',
    shape: 'box',
    stands: ['sender', 'own'],
  }
  // Only a broker made for clients keeps a session with each of them; others are reached through a service of ours.
  const direct = pattern.traits.includes('long-lived-connection')
  const begins =
    !outside || toClient
      ? [service, ...placed(situation, 'sending')]
      : direct
        ? [{ ...far, id: 'sender', stands: ['sender'] satisfies Stand[] }]
        : [far, ...wayIn(situation), service, ...placed(situation, 'sending')]
  return { links: [...begins, via], ends: receivers(situation, toClient, outside && direct && !toClient) }
}

/** @param own the service of ours is at this end: the first of them stands for it */
function receivers({ wire, client, consumers }: Situation, toClient: boolean, own: boolean): readonly Link[] {
  const many = consumers === 'many' || (consumers === undefined && wire.flow === 'publish')
  const label = toClient
    ? client
    : wire.flow === 'queue'
      ? 'Worker'
      : wire.flow === 'log'
        ? 'Consumer group'
        : 'Subscriber'
  return (many ? ['A', 'B'] : ['']).map((letter) => ({
    id: letter === 'B' ? 'receiver-b' : 'receiver',
    label: `${label} ${letter}`.trim(),
    shape: toClient ? 'stadium' : 'box',
    stands: own && letter !== 'B' ? ['receiver', 'own'] : ['receiver'],
  }))
}

function betweenPeers({ client }: Situation): Chain {
  const peer = (id: 'sender' | 'receiver', letter: string): Link => ({
    id,
    label: `${client} ${letter}`,
    shape: 'stadium',
    stands: [id],
  })
  return { links: [peer('sender', 'A')], ends: [peer('receiver', 'B')] }
}

/** What a call passes on its way in. A mesh takes over balancing and finding, a balancer takes over finding. */
function wayIn(situation: Situation): readonly Link[] {
  const { parts } = situation
  const mesh = parts.has('service-mesh') && !isBrokered(situation.wire.flow)
  return placed(situation, 'way').filter(({ id }) => {
    if (id === 'load-balancing') return !mesh
    return id !== 'server-side-discovery' || !(mesh || parts.has('load-balancing'))
  })
}

/** The parts of the stack with this place, in the order of the table. */
export function placed({ parts }: Situation, at: 'way' | 'sending'): readonly Link[] {
  return Object.entries(PARTS_ON_WIRE).flatMap(([id, place]) => {
    if (!parts.has(id) || !(place.at === 'way' || place.at === 'sending') || place.at !== at) return []
    const note = place.at === 'way' ? place.note : undefined
    return [{ id, label: place.label, shape: place.shape, stands: [], note, pattern: id }]
  })
}

function proxy({ parts, wire }: Situation, side: 'sender' | 'receiver'): readonly Link[] {
  const place = PARTS_ON_WIRE['service-mesh']
  if (!parts.has('service-mesh') || place?.at !== 'proxy' || wire.flow === 'reference') return []
  const note = parts.has('load-balancing') && side === 'sender' ? 'balances each call' : undefined
  return [{ id: `mesh-${side}`, label: place.label, shape: 'round', stands: ['proxy'], note, pattern: 'service-mesh' }]
}
