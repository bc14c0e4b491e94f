import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { adviceFor, BOOK, WIRES } from './stack/fixture.ts'
import { PARTS_ON_WIRE } from './stack/parts-on-wire.ts'
import { stackModel } from './stack.ts'

function draw(first: string, parts: readonly string[] = [], used: Answers = {}): DiagramModel {
  const model = stackModel(BOOK, adviceFor(first, parts, used))
  if (!model) throw new Error('no drawing')
  return model
}

/** `Browser -> API gateway | HTTP` */
const lines = (model: DiagramModel) => {
  const label = (id: string) => model.nodes.find((node) => node.id === id)?.label
  return model.edges.map((edge) => {
    const arrow = `${edge.both ? '<' : ''}${edge.dashed ? '..>' : '->'}`
    return `${label(edge.from)} ${arrow} ${label(edge.to)}${edge.label === undefined ? '' : ` | ${edge.label}`}`
  })
}
const BROWSER: Answers = { client: ['browser'] }

describe('each candidate on the wire', () => {
  const cases: readonly (readonly [string, Answers, readonly string[]])[] = [
    ['rest', BROWSER, ['Browser -> Your service | protocol of request-reply']],
    ['grpc', { client: ['internal-service'] }, ['Calling service -> Called service | protocol of request-reply']],
    ['graphql', { context: ['frontend-to-backend'] }, ['Front end -> Your service | protocol of request-reply']],
    ['grpc-streaming', { direction: ['bidirectional'] }, ['Client <-> Called service | protocol of stream']],
    ['websocket', BROWSER, ['Browser <-> Your service | protocol of duplex']],
    ['custom-protocol', {}, ['Client <-> Called service | protocol of duplex']],
    ['sse', BROWSER, ['Your service -> Browser | protocol of push']],
    ['long-polling', BROWSER, ['Your service -> Browser | protocol of push']],
    ['webhook', {}, ['Your service -> Receiving service | protocol of callback']],
    ['message-queue', {}, ['Sending service -> Queue | protocol of queue', 'Queue -> Worker | each to one worker']],
    [
      'pub-sub',
      {},
      [
        'Sending service -> Topic | protocol of publish',
        'Topic -> Subscriber A | a copy for each',
        'Topic -> Subscriber B | a copy for each',
      ],
    ],
    [
      'event-streaming',
      { consumers: ['one'] },
      ['Sending service -> Log | protocol of log', 'Log -> Consumer group | reads from its position'],
    ],
    [
      'mqtt',
      { client: ['device'], consumers: ['one'] },
      ['Device -> MQTT broker | protocol of publish', 'MQTT broker -> Subscriber | a copy for each'],
    ],
    [
      'webrtc',
      BROWSER,
      [
        'Browser A <-> Browser B | protocol of peer',
        'Browser A <..> Signalling server | signalling',
        'Browser B <..> Signalling server',
      ],
    ],
    [
      'object-storage',
      BROWSER,
      [
        'Browser -> Your service | reference',
        'Browser -> Object store | protocol of reference',
        'Your service -> Object store | fetches it',
      ],
    ],
  ]
  test.each(cases)('%s', (first, used, expected) => {
    expect(lines(draw(first, [], used))).toEqual(expected)
  })

  test('covers every way in which a candidate can flow', () => {
    expect(cases.map(([first]) => first).sort()).toEqual(Object.keys(WIRES).sort())
  })
})

describe('who is at the other end', () => {
  test('an outside client reaches a queue through a service of ours, never directly', () => {
    expect(lines(draw('message-queue', ['api-gateway'], BROWSER))).toEqual([
      'Browser -> API gateway | HTTPS',
      'API gateway -> Your service',
      'Your service -> Queue | protocol of queue',
      'Queue -> Worker | each to one worker',
    ])
  })

  test('messages towards a device end there', () => {
    const used = { client: ['device'], direction: ['server-to-client'], consumers: ['one'] }
    expect(lines(draw('mqtt', [], used))).toEqual([
      'Your service -> MQTT broker | protocol of publish',
      'MQTT broker -> Device | a copy for each',
    ])
  })

  test('an unknown client is called by the place of the hop', () => {
    expect(draw('rest', [], { client: ['unknown'], context: ['edge-to-cloud'] }).nodes[0]?.label).toBe(
      'Device at the edge',
    )
  })

  test('nothing is drawn when nothing is recommended', () => {
    expect(stackModel(BOOK, adviceFor(undefined))).toBeUndefined()
  })
})

describe('each part on the wire', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['api-gateway', 'rest', 'Browser -> API gateway | protocol of request-reply'],
    ['backend-for-frontend', 'rest', 'Backend for frontend -> Your service'],
    ['load-balancing', 'grpc', 'Load balancer -> Your service'],
    ['server-side-discovery', 'grpc', 'Service address -> Your service'],
    ['service-mesh', 'grpc', 'Mesh proxy -> Your service'],
    ['transactional-outbox', 'rest', 'Your service ..> Outbox | in one transaction with the data'],
    ['change-data-capture', 'event-streaming', 'Your service -> Change data capture | committed changes'],
    ['dead-letter-queue', 'message-queue', 'Queue ..> Dead-letter queue | after failed attempts'],
    ['claim-check', 'message-queue', 'Your service ..> Object store | large payload'],
    ['schema-registry', 'event-streaming', 'Your service ..> Schema registry | schemas'],
    ['backplane', 'websocket', 'Your service <..> Backplane | to clients of other servers'],
    ['client-side-discovery', 'grpc', 'Browser ..> Service registry | finds instances'],
    ['caching', 'rest', 'Browser ..> Cache | asked first'],
    ['integration-events', 'rest', 'Your service ..> Event topic | announces changes'],
    ['cqrs-read-model', 'graphql', 'Your service ..> Read model | queries'],
    ['mutual-tls', 'grpc', 'Browser -> Your service | protocol of request-reply, mutual TLS'],
    ['http-2', 'rest', 'Browser -> Your service | protocol of request-reply, HTTP/2'],
  ]
  test.each(cases)('%s', (part, first, expected) => {
    expect(lines(draw(first, [part], BROWSER))).toContain(expected)
  })

  const inside = Object.entries(PARTS_ON_WIRE).flatMap(([id, place]) =>
    place.at === 'inside' ? [[id, place] as const] : [],
  )
  test.each(inside)('%s is named inside the side that runs it', (id, place) => {
    const model = draw(place.of === 'via' ? 'event-streaming' : 'grpc', [id])
    expect(model.nodes.filter((node) => node.note === place.says).map((node) => node.id)).toEqual([place.of])
  })

  test('the mesh has a proxy on both inner sides, takes over balancing, and learns from its control plane', () => {
    const parts = ['service-mesh', 'load-balancing', 'mesh-discovery', 'mutual-tls']
    const model = draw('grpc', parts, { client: ['internal-service'] })
    expect(model.nodes.map((node) => node.id)).toEqual([
      'sender',
      'mesh-sender',
      'mesh-receiver',
      'receiver',
      'mesh-discovery',
    ])
    expect(model.nodes[1]?.note).toBe('balances each call')
    expect(lines(model)).toContain('Mesh proxy -> Mesh proxy | mutual TLS')
  })

  test('a gateway asks the cache where there is one, and what only balances does not', () => {
    expect(lines(draw('rest', ['api-gateway', 'caching'], BROWSER))).toContain('API gateway ..> Cache | asked first')
    expect(lines(draw('rest', ['load-balancing', 'caching'], BROWSER))).toContain('Browser ..> Cache | asked first')
  })

  test('the readers of a log set aside what they cannot handle, since a log counts no attempts', () => {
    const model = draw('event-streaming', ['dead-letter-queue'], { consumers: ['one'] })
    expect(lines(model)).toContain('Consumer group ..> Dead-letter queue | after failed attempts')
  })

  test('a read model is fed by captured changes or messages, and queried otherwise', () => {
    expect(lines(draw('graphql', ['change-data-capture', 'cqrs-read-model'], BROWSER))).toContain(
      'Change data capture ..> Read model | keeps it up to date',
    )
    expect(lines(draw('message-queue', ['cqrs-read-model']))).toContain('Worker ..> Read model | keeps it up to date')
  })

  test('what is announced leaves through the outbox where there is one', () => {
    expect(lines(draw('rest', ['transactional-outbox', 'integration-events'], BROWSER))).toContain(
      'Outbox ..> Event topic | announces changes',
    )
  })

  test('every part of the table has its case', () => {
    const tested = new Set([...cases.map(([part]) => part), ...inside.map(([id]) => id), 'mesh-discovery'])
    expect(Object.keys(PARTS_ON_WIRE).filter((id) => !tested.has(id))).toEqual([])
  })
})

describe('any stack', () => {
  const anyStack = fc.record({
    first: fc.constantFrom(...Object.keys(WIRES)),
    parts: fc.subarray(Object.keys(PARTS_ON_WIRE)),
    client: fc.constantFrom('internal-service', 'browser', 'device', 'unknown'),
    direction: fc.constantFrom('server-to-client', 'one-way', 'bidirectional'),
    consumers: fc.constantFrom('one', 'many', 'unknown'),
  })

  test('stays readable and whole: at most twelve nodes, each connected, no line to nowhere', () => {
    fc.assert(
      fc.property(anyStack, ({ first, parts, client, direction, consumers }) => {
        const model = draw(first, parts, { client: [client], direction: [direction], consumers: [consumers] })
        const ids = model.nodes.map((node) => node.id)
        expect(ids.length).toBeLessThanOrEqual(12)
        expect(new Set(ids).size).toBe(ids.length)
        const ends = model.edges.flatMap((edge) => [edge.from, edge.to])
        expect(ends.filter((id) => !ids.includes(id))).toEqual([])
        expect(ids.filter((id) => !ends.includes(id))).toEqual([])
        const pairs = model.edges.map((edge) => `${edge.from}>${edge.to}`)
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
      { numRuns: 500 },
    )
  })
})
