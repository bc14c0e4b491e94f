/** What a page may weigh. Sizes in bytes as they come over the line, gzip, without headers; 1 kB is 1,000 bytes. */
export interface Budget {
  /** Scripts that a page asks for until it takes answers. */
  readonly script: number
  /** Everything that a page loads while nobody touches it: text, scripts, icons. */
  readonly total: number
}

// Each limit stands a little above what was measured, so that a page cannot grow unseen. The aims are lower: 120 kB of
// script for the first pages and 140 kB for any other, where React, router and store alone are 95 kB.

/** The start page and the questions: what everybody meets first. */
const FIRST: Budget = { script: 133_000, total: 218_000 }
/** Pages that weigh: they wait for the rules. */
const WEIGHED: Budget = { script: 218_000, total: 306_000 }
/** Pages of the library: their text is there without script, and their script brings their part of the book again. */
const LIBRARY: Budget = { script: 140_000, total: 162_000 }
/** The guide is the longest of them. */
const GUIDE: Budget = { script: 180_000, total: 245_000 }

/** One page of every kind, with answers in the address where the page shows any. */
export const ROUTE_BUDGETS: Readonly<Record<string, Budget>> = {
  '/': FIRST,
  '/advise': FIRST,
  '/advise/latency': FIRST,
  '/advise/delivery?latency=10ms-or-more&coupling=loose': FIRST,
  '/advise/all': WEIGHED,
  '/advise/review?latency=10ms-or-more&coupling=loose&delivery=exactly-once': WEIGHED,
  '/advise/what-if?latency=10ms-or-more&coupling=loose&delivery=exactly-once': WEIGHED,
  '/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once': WEIGHED,
  '/compare': LIBRARY,
  '/patterns': LIBRARY,
  '/patterns/grpc': LIBRARY,
  '/matrices': { script: 140_000, total: 212_000 },
  '/guide': GUIDE,
  '/glossary': LIBRARY,
  '/anti-patterns': LIBRARY,
  '/examples': LIBRARY,
  '/how': LIBRARY,
  '/rules/browser-without-native-grpc': LIBRARY,
}

/** The styles that are put into every page. */
export const STYLES_BUDGET = 8_000
/** The sealed frame's first script: flowcharts and sequence diagrams. */
export const FRAME_BUDGET = 250_000
