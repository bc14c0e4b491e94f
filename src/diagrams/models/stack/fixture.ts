import type { Advice } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { Pattern, Wire } from '#schema/content/pattern.ts'
import type { StackBook } from './situation.ts'

const wire = (flow: Wire['flow'], via?: string): Wire => ({ protocol: `protocol of ${flow}`, flow, via })

/** How every candidate of the book flows. */
export const WIRES: Readonly<Record<string, Wire>> = {
  rest: wire('request-reply'),
  grpc: wire('request-reply'),
  'grpc-streaming': wire('stream'),
  graphql: wire('request-reply'),
  websocket: wire('duplex'),
  sse: wire('push'),
  'long-polling': wire('push'),
  webhook: wire('callback'),
  'message-queue': wire('queue', 'Queue'),
  'pub-sub': wire('publish', 'Topic'),
  'event-streaming': wire('log', 'Log'),
  mqtt: wire('publish', 'MQTT broker'),
  webrtc: wire('peer'),
  'custom-protocol': wire('duplex'),
  'object-storage': wire('reference', 'Object store'),
}

const pattern = (id: string): Pattern => ({
  id,
  name: id,
  role: 'candidate',
  order: 1,
  layer: 'transport',
  traits: id === 'mqtt' ? ['long-lived-connection'] : [],
  summary: '.',
  products: [],
  wire: WIRES[id],
})

export const BOOK: StackBook = {
  patterns: Object.fromEntries(Object.keys(WIRES).map((id) => [id, pattern(id)])),
  questions: [
    {
      id: 'client',
      stage: 'refine',
      order: 1,
      kind: 'one',
      title: 'Who?',
      short: 'Client',
      why: '.',
      options: [
        { id: 'internal-service', label: 'A service', example: '.' },
        { id: 'browser', label: 'A web browser', short: 'Browser', example: '.' },
        { id: 'device', label: 'Device', example: '.' },
      ],
    },
  ],
}

/** Advice with a first place, the parts of its stack and the answers that counted; the rest is empty. */
export function adviceFor(first: string | undefined, parts: readonly string[] = [], used: Answers = {}): Advice {
  const stack = parts.map((part) => ({ pattern: part, layer: 'x', chosen: false, reasons: [] }))
  return {
    way: 'free',
    answers: used,
    recommendation: {
      first,
      ranking: [],
      path: { steps: [], next: undefined, possible: [], outcome: undefined, unused: [], edges: [] },
      used,
    },
    confidence: 'clear',
    stack: { layers: [{ layer: 'x', parts: stack }] },
    checklist: undefined,
    contradictions: [],
    antiPatterns: [],
  }
}
