import type { NodeShape } from '#schema/diagram/diagram.ts'

/** A stand on the way of a message. `own` is the service that the reader builds, whichever side that is. */
export type Stand = 'sender' | 'receiver' | 'own' | 'via' | 'entry' | 'proxy'

/**
 * Where a part of a stack shows in the drawing.
 * - `way`: the message passes through it, in this order from the outside in
 * - `proxy`: stands before and behind the services that it serves
 * - `sending`: between the sending service and what is in the middle, or beside our own service when nothing is in the middle
 * - `beside`: connected with a stand, but the message does not pass through it
 * - `inside`: runs in a stand and is named there
 * - `line`: changes how the sides talk, and is named on the line
 */
export type Place =
  | { readonly at: 'way'; readonly label: string; readonly shape: NodeShape; readonly note?: string }
  | { readonly at: 'proxy'; readonly label: string }
  | { readonly at: 'sending'; readonly label: string; readonly shape: NodeShape; readonly edge: string }
  | {
      readonly at: 'beside'
      readonly of: readonly Stand[]
      readonly label: string
      readonly shape: NodeShape
      /** Instead, where a log is in the middle: it counts no attempts, so that its readers have to. */
      readonly ofLog?: readonly Stand[]
      /** On the first of its lines. */
      readonly edge: string
      /** Instead, where messages or captured changes reach it rather than a call. */
      readonly fed?: string
      readonly both?: boolean
    }
  | { readonly at: 'inside'; readonly of: Stand; readonly says: string }
  | { readonly at: 'line'; readonly says: string }

/**
 * Every part that is on the wire, most important first: when a drawing would become too large, the last ones beside it are left
 * out, and the last ones inside a stand. Parts that are not here (tracing, health checks, sagas, ...) are not on the way of a message.
 */
export const PARTS_ON_WIRE: Readonly<Record<string, Place>> = {
  'api-gateway': { at: 'way', label: 'API gateway', shape: 'round' },
  'backend-for-frontend': { at: 'way', label: 'Backend for frontend', shape: 'box' },
  'load-balancing': { at: 'way', label: 'Load balancer', shape: 'round', note: 'chooses for each call' },
  'server-side-discovery': {
    at: 'way',
    label: 'Service address',
    shape: 'round',
    note: 'the platform knows the instances',
  },
  'service-mesh': { at: 'proxy', label: 'Mesh proxy' },
  'transactional-outbox': {
    at: 'sending',
    label: 'Outbox',
    shape: 'cylinder',
    edge: 'in one transaction with the data',
  },
  'change-data-capture': { at: 'sending', label: 'Change data capture', shape: 'round', edge: 'committed changes' },
  'dead-letter-queue': {
    at: 'beside',
    of: ['via'],
    ofLog: ['receiver'],
    label: 'Dead-letter queue',
    shape: 'cylinder',
    edge: 'after failed attempts',
  },
  'claim-check': {
    at: 'beside',
    of: ['sender', 'receiver'],
    label: 'Object store',
    shape: 'cylinder',
    edge: 'large payload',
  },
  'schema-registry': {
    at: 'beside',
    of: ['sender', 'receiver'],
    label: 'Schema registry',
    shape: 'cylinder',
    edge: 'schemas',
  },
  backplane: {
    at: 'beside',
    of: ['own'],
    label: 'Backplane',
    shape: 'cylinder',
    edge: 'to clients of other servers',
    both: true,
  },
  'client-side-discovery': {
    at: 'beside',
    of: ['sender'],
    label: 'Service registry',
    shape: 'cylinder',
    edge: 'finds instances',
  },
  caching: { at: 'beside', of: ['entry'], label: 'Cache', shape: 'cylinder', edge: 'asked first' },
  'integration-events': {
    at: 'beside',
    of: ['own'],
    label: 'Event topic',
    shape: 'cylinder',
    edge: 'announces changes',
    fed: 'announces changes',
  },
  'cqrs-read-model': {
    at: 'beside',
    of: ['receiver'],
    label: 'Read model',
    shape: 'cylinder',
    edge: 'queries',
    fed: 'keeps it up to date',
  },
  'mesh-discovery': {
    at: 'beside',
    of: ['proxy'],
    label: 'Mesh control plane',
    shape: 'round',
    edge: 'learns instances',
  },
  deadline: { at: 'inside', of: 'sender', says: 'deadline' },
  'retry-with-backoff': { at: 'inside', of: 'sender', says: 'retries' },
  'circuit-breaker': { at: 'inside', of: 'sender', says: 'circuit breaker' },
  fallback: { at: 'inside', of: 'sender', says: 'fallback' },
  'connection-pooling': { at: 'inside', of: 'sender', says: 'connection pool' },
  'request-batching': { at: 'inside', of: 'sender', says: 'batches' },
  'idempotent-consumer': { at: 'inside', of: 'receiver', says: 'skips repeats' },
  idempotency: { at: 'inside', of: 'receiver', says: 'idempotent' },
  'load-shedding': { at: 'inside', of: 'receiver', says: 'sheds load' },
  'in-memory-queue': { at: 'inside', of: 'receiver', says: 'in-memory queue' },
  'broker-transactions': { at: 'inside', of: 'via', says: 'transactions' },
  'event-sourcing': { at: 'inside', of: 'via', says: 'the events are the record' },
  'http-2': { at: 'line', says: 'HTTP/2' },
  'mutual-tls': { at: 'line', says: 'mutual TLS' },
}
