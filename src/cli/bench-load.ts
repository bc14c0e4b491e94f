import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './bench-load/conditions.ts'
import { type Cell, markdownTable } from './bench-load/markdown-table.ts'
import { type Load, measureLoad } from './bench-load/measure-load.ts'
import { median } from './bench-load/statistics.ts'
import { openHost } from './serve/open-host.ts'

// First visits to the built site beside a hand-written page, on a slow phone: `npm run build && npm run bench:load`.
// Figures differ from machine to machine; the ratios to the hand-written page of the same run do not, much.
const RUNS = Number(process.env.RUNS ?? 5)
const ANSWERS = 'latency=10ms-or-more&coupling=loose&delivery=exactly-once'
const ROUTES = [
  '',
  'advise/latency',
  'patterns/grpc',
  'guide',
  `recommendation?${ANSWERS}`,
  `advise/review?${ANSWERS}`,
] as const

const folder = process.env.DIST ?? 'dist'
if (!existsSync(`${folder}/index.html`))
  throw new Error(`There is no built site in ${folder}/. Run npm run build first.`)
const floorHost = await openHost({ folder: fileURLToPath(new URL('bench-load/floor', import.meta.url)) })
const siteHost = await openHost({ folder })
const targets = [
  { name: 'hand-written page', address: floorHost.url },
  ...ROUTES.map((route) => ({
    name: `/${route.split('?')[0]}${route.includes('?') ? '?…' : ''}`,
    address: siteHost.url + route,
  })),
]

const browser = await openBrowser()
const loads = new Map<string, Load[]>(targets.map(({ name }) => [name, []]))
// In turn, so that a busy minute of the machine is shared by all.
for (let run = 0; run < RUNS; run++)
  for (const { name, address } of targets) {
    loads.get(name)?.push(await measureLoad(browser, address))
    process.stderr.write('.')
  }
process.stderr.write('\n')
await browser.close()
await Promise.all([floorHost.close(), siteHost.close()])

const middle = (name: string, figure: (load: Load) => number | undefined) => median((loads.get(name) ?? []).map(figure))
const floor = targets[0]?.name ?? ''
const ratio = (name: string, figure: (load: Load) => number | undefined): Cell => {
  const [own, least] = [middle(name, figure), middle(floor, figure)]
  return own === undefined || !least ? undefined : (own / least).toFixed(2)
}
console.log(
  `Medians of ${RUNS} first visits, ${browser.version()}, 4 times slower, 1.6 Mbit/s, 150 ms; times in ms, "×" is to the hand-written page.`,
)
console.log(
  markdownTable(
    ['page', 'largest paint', '×', 'settled', '×', 'blocking', 'interactive', '×', 'shift', 'script kB', 'all kB'],
    targets.map(({ name }) => [
      name,
      middle(name, (load) => load.largestPaint),
      ratio(name, (load) => load.largestPaint),
      middle(name, (load) => load.settled),
      ratio(name, (load) => load.settled),
      middle(name, (load) => load.blocking),
      middle(name, (load) => load.interactive),
      ratio(name, (load) => load.interactive),
      middle(name, (load) => load.shift)?.toFixed(3),
      middle(name, (load) => load.scripts),
      middle(name, (load) => load.all),
    ]),
  ),
)
