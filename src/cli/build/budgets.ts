/** What a page may weigh. Sizes in bytes as they come over the line, gzip, without headers; 1 kB is 1,000 bytes. */
export interface Budget {
  /** Scripts that a page asks for until it takes answers. */
  readonly script: number
  /** Everything that a page loads while nobody touches it: text, scripts, icons. */
  readonly total: number
}

/** The start page and the questions: what everybody meets first. React, router and store alone are 94 kB of script. */
const FIRST: Budget = { script: 120_000, total: 200_000 }
const ANY: Budget = { script: 140_000, total: 240_000 }

/** One page of every kind, with answers in the address where the page shows any. */
export const ROUTE_BUDGETS: Readonly<Record<string, Budget>> = {
  '/': FIRST,
  '/advise': FIRST,
  '/advise/latency': FIRST,
  '/advise/delivery?latency=10ms-or-more&coupling=loose': FIRST,
  '/advise/all': ANY,
  '/advise/review?latency=10ms-or-more&coupling=loose&delivery=exactly-once': ANY,
  '/advise/what-if?latency=10ms-or-more&coupling=loose&delivery=exactly-once': ANY,
  '/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once': ANY,
  '/compare': ANY,
  '/patterns': ANY,
  '/patterns/grpc': ANY,
  '/matrices': ANY,
  '/guide': ANY,
  '/anti-patterns': ANY,
  '/examples': ANY,
  '/how': ANY,
}

/** The styles that are put into every page. */
export const STYLES_BUDGET = 8_000
/** The sealed frame's first script: flowcharts and sequence diagrams. */
export const FRAME_BUDGET = 250_000
