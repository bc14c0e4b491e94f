/** What a page may weigh. Sizes in bytes as they come over the line, gzip, without headers; 1 kB is 1,000 bytes. */
export interface Budget {
  /** Scripts that a page asks for until it takes answers, without those of `meanwhile`. */
  readonly script: number
  /** Names of scripts that come while the page is being taken over: it takes answers whether they are there or not. */
  readonly meanwhile?: readonly string[]
  /** Everything that a page loads while nobody touches it: text, scripts, icons. */
  readonly total: number
}

/** The start page and the questions: what everybody meets first. React, router and store alone are 95 kB. */
const FIRST: Budget = { script: 120_000, total: 178_000 }
/** Pages with a verdict: they take answers at once, and fetch the rules and the engine after that. */
const WEIGHED: Budget = { script: 140_000, total: 240_000 }
/** Pages of the library: their text is there without script, and their script brings their part of the book again. */
const LIBRARY: Budget = { script: 140_000, total: 165_000 }

/** One page of every kind, with answers in the address where the page shows any. */
export const ROUTE_BUDGETS: Readonly<Record<string, Budget>> = {
  '/': FIRST,
  '/advise': FIRST,
  '/advise/latency': FIRST,
  '/advise/delivery?latency=10ms-or-more&coupling=loose': FIRST,
  '/advise/all': WEIGHED,
  '/advise/review?latency=10ms-or-more&coupling=loose&delivery=exactly-once': WEIGHED,
  '/advise/what-if?latency=10ms-or-more&coupling=loose&delivery=exactly-once': WEIGHED,
  // In all, with the sealed frame, which draws the stack.
  '/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once': {
    script: 125_000,
    meanwhile: ['verdict', 'engine', 'report-start'],
    total: 325_000,
  },
  '/compare': LIBRARY,
  '/patterns': LIBRARY,
  '/patterns/grpc': LIBRARY,
  '/matrices': { script: 140_000, total: 175_000 },
  // The longest page, all of it once more as data.
  '/guide': { script: 140_000, total: 255_000 },
  '/glossary': LIBRARY,
  '/anti-patterns': LIBRARY,
  '/examples': LIBRARY,
  '/how': LIBRARY,
  '/rules/browser-without-native-grpc': LIBRARY,
}

/** The styles that a page carries. */
export const STYLES_BUDGET = 6_000
/** The sealed frame's first script: flowcharts and sequence diagrams. */
export const FRAME_BUDGET = 250_000
