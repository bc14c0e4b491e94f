import type { Advice } from '#schema/advice/advice.ts'
import type { DiagramModel, DiagramNode } from '#schema/diagram/diagram.ts'
import { besideOf } from './stack/beside.ts'
import { type Chain, chainOf, type Link } from './stack/chain.ts'
import { linesOf } from './stack/lines.ts'
import { PARTS_ON_WIRE } from './stack/parts-on-wire.ts'
import { type Situation, type StackBook, situationOf } from './stack/situation.ts'

/** A drawing with more nodes is a map rather than an answer. */
const MOST_NODES = 12
/** What runs inside a stand is named below its label; more than this is a list. */
const MOST_INSIDE = 3

/**
 * The recommended stack as it stands on the wire: who calls, what the message passes, who receives it, and what stands beside.
 * Undefined when nothing is recommended.
 */
export function stackModel(book: StackBook, advice: Advice): DiagramModel | undefined {
  const situation = situationOf(book, advice)
  if (!situation) return undefined
  const chain = chainOf(situation)
  const onWay = [...chain.links, ...chain.ends]
  const beside = besideOf(situation, chain).slice(0, MOST_NODES - onWay.length)
  const { name } = situation.pattern
  return {
    id: 'stack',
    title: `${name} and what goes with it`,
    description: described(
      situation,
      chain,
      beside.map((entry) => entry.link),
    ),
    direction: 'down',
    nodes: [...onWay, ...beside.map((entry) => entry.link)].map((link) => nodeOf(link, situation)),
    edges: [...linesOf(situation, chain), ...beside.flatMap((entry) => entry.edges)],
    groups: [],
  }
}

function nodeOf(link: Link, { parts, wire }: Situation): DiagramNode {
  const inside = Object.entries(PARTS_ON_WIRE).flatMap(([id, place]) =>
    place.at === 'inside' && parts.has(id) && link.stands.includes(place.of) ? [place.says] : [],
  )
  const note = [link.note, ...inside.slice(0, MOST_INSIDE)].filter((words) => words !== undefined).join(', ')
  return {
    id: link.id,
    label: link.label,
    shape: link.shape,
    note: note === '' ? undefined : note,
    // The signalling server of two peers is not what was chosen.
    chosen: (link.id === 'via' && wire.flow !== 'peer') || undefined,
    to: link.pattern === undefined ? undefined : `/patterns/${link.pattern}`,
  }
}

function described({ wire }: Situation, { links, ends }: Chain, beside: readonly Link[]): string {
  const [first, ...between] = links.map((link) => link.label)
  const through = between.length > 0 ? `, through ${between.join(', ')}` : ''
  const aside = beside.length > 0 ? ` Beside it: ${beside.map((link) => link.label).join(', ')}.` : ''
  return `From ${first} to ${ends.map((link) => link.label).join(' and ')}${through}, by ${wire.protocol}.${aside}`
}
