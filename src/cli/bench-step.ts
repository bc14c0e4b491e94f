import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './bench-load/conditions.ts'
import { markdownTable } from './bench-load/markdown-table.ts'
import { measureSteps, type Walk } from './bench-load/measure-steps.ts'
import { median, quantile } from './bench-load/statistics.ts'
import { openHost } from './serve/open-host.ts'

// From a click to the frame that shows what it did, four times slower: `npm run build && npm run bench:step`.
const RUNS = Number(process.env.RUNS ?? 5)
const folder = process.env.DIST ?? 'dist'
if (!existsSync(`${folder}/index.html`))
  throw new Error(`There is no built site in ${folder}/. Run npm run build first.`)
const floorHost = await openHost({ folder: fileURLToPath(new URL('bench-load/floor', import.meta.url)) })
const siteHost = await openHost({ folder })

const WALKS: readonly (Walk & { readonly name: string })[] = [
  { name: 'hand-written page', address: floorHost.url, go: 'button', title: 'legend', steps: 2 },
  {
    name: 'question pages',
    address: `${siteHost.url}advise/latency`,
    // The last choice of every question is "I don't know yet", so the walk does not depend on the book.
    pick: 'fieldset label:has(input:is([type=radio], [type=checkbox]))',
    go: 'button:text-is("Continue")',
    title: 'h1',
    steps: 6,
  },
]

const browser = await openBrowser()
const picks = new Map<string, number[]>()
const steps = new Map<string, number[]>()
for (let run = 0; run < RUNS; run++)
  for (const walk of WALKS) {
    const times = await measureSteps(browser, walk)
    picks.set(walk.name, [...(picks.get(walk.name) ?? []), ...times.picks])
    steps.set(walk.name, [...(steps.get(walk.name) ?? []), ...times.steps])
    process.stderr.write('.')
  }
process.stderr.write('\n')
await browser.close()
await Promise.all([floorHost.close(), siteHost.close()])

const row = (name: string, times: readonly number[] = []) => [
  name,
  times.length,
  median(times),
  quantile(times, 0.75),
  quantile(times, 0.95),
]
console.log(
  `${RUNS} walks, ${browser.version()}, 4 times slower; milliseconds from the click to the frame that shows it.`,
)
console.log(
  markdownTable(
    ['interaction', 'clicks', 'p50', 'p75', 'p95'],
    WALKS.flatMap((walk) => [
      ...(walk.pick ? [row(`${walk.name}: choose an answer`, picks.get(walk.name))] : []),
      row(`${walk.name}: next question`, steps.get(walk.name)),
    ]),
  ),
)
