import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { build, type Plugin } from 'vite'
import { headerPolicy } from '#cli/build/policy.ts'
import { expect, test } from '../fixture.ts'
import type { Drawn } from '../fixtures/drawing-page.ts'
import { type Entry, entries, limitIn, textOf } from './corpus.ts'
import { harm, startGap, takeGap } from './harm.ts'

// Many inputs a page, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

const ALL = entries('mermaid-text')
const heavy = ALL.filter(({ family }) => family === 'dos')
const light = ALL.filter(({ family }) => family !== 'dos')
const half = Math.ceil(light.length / 2)

for (const [name, part] of [
  ['first half', light.slice(0, half)],
  ['second half', light.slice(half)],
  ['those that take long', heavy],
] as const)
  test(`Hostile diagrams are drawn inert or refused, and the page stays free (${name})`, async ({ page, watch }) => {
    test.setTimeout(180_000)
    watch.allow(PARSED_ONLY)
    await openBench(page, { policy: true, sanitiser: true })
    for (const entry of part) await run(page, entry)
  })

const ATTACKS = light.filter(({ family }) => /^(xss|init|css|click|beacon|mxss)/.test(family))

for (const [name, guards] of [
  ['the sanitiser alone', { policy: false, sanitiser: true }],
  ['the policy alone', { policy: true, sanitiser: false }],
] as const)
  test(`${name} keeps hostile diagrams from running anything or asking anybody`, async ({ page, watch }) => {
    test.setTimeout(180_000)
    watch.allow(PARSED_ONLY)
    await openBench(page, guards)
    for (const entry of ATTACKS) {
      await page.evaluate((text) => window.draw(text), textOf(entry))
      expect(await page.evaluate(() => '__pwned' in window || 'polluted' in {}), entry.id).toBe(false)
      expect(watch.unexpected(), entry.id).toEqual([])
    }
    expect(new URL(page.url()).pathname).toBe('/bench.html')
  })

/** The sanitiser parses what it takes out, and the browser reports that the policy would have stopped it. */
const PARSED_ONLY = /Content Security Policy/

async function run(page: Page, entry: Entry) {
  await takeGap(page)
  const start = performance.now()
  const drawn: Drawn = await page.evaluate((text) => window.draw(text), textOf(entry))
  const took = performance.now() - start
  const allowed = [entry.expected, ...(entry.also_ok ?? [])]
  expect(
    allowed.map((outcome) => outcome !== 'rejected-with-message'),
    `${entry.id} ${JSON.stringify(drawn).slice(0, 200)}`,
  ).toContain(drawn.ok)
  expect(await harm(page), entry.id).toEqual([])
  expect(await page.evaluate(dangers), entry.id).toEqual([])
  expect(took, entry.id).toBeLessThan(limitIn(entry, 'under-ms') ?? 20_000)
  // Twice, since anything else that runs on the machine makes a gap as well.
  if (entry.assert?.includes('page-responsive') && (await takeGap(page)) > 500) {
    await page.evaluate((text) => window.draw(text), textOf(entry))
    expect(await takeGap(page), entry.id).toBeLessThan(500)
  }
  // Mermaid drops a leading > of a label when labels are no HTML (mermaid#7016).
  for (const words of (entry.assert ?? []).filter((assertion) => assertion.startsWith('text-visible:')))
    expect(drawn.ok && solid(drawn.text), entry.id).toContain(
      solid(words.slice('text-visible:'.length)).replace(/^>/, ''),
    )
}

/** Labels are broken into rows. */
const solid = (text: string) => text.replace(/\s/g, '')

let bundles: { readonly whole: string; readonly unsanitised: string } | undefined

/** A page of this origin that holds the production host and drives the frame of the built site. */
async function openBench(page: Page, { policy, sanitiser }: { readonly policy: boolean; readonly sanitiser: boolean }) {
  bundles ??= { whole: await bundle([]), unsanitised: await bundle([withoutSanitiser]) }
  const script = sanitiser ? bundles.whole : bundles.unsanitised
  await page.route('**/bench.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
  await page.route('**/bench.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: policy ? { 'Content-Security-Policy': headerPolicy } : {},
      body: BENCH,
    }),
  )
  await page.goto('/bench.html')
  await page.locator('html[data-ready]').waitFor()
  await startGap(page)
}

const BENCH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
<body><h1 id="sentinel">Sentinel</h1><main id="out"></main><script type="module" src="/bench.js"></script></body></html>`

async function bundle(plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    resolve: { alias: [{ find: /^#diagrams\//, replacement: `${resolve('src/diagrams')}/` }] },
    build: { write: false, rolldownOptions: { input: 'e2e/fixtures/drawing-page.ts' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('the bench was not built')
  return output.output[0].code
}

const withoutSanitiser: Plugin = {
  name: 'without-sanitiser',
  enforce: 'pre',
  resolveId: (source) => (source === 'dompurify' ? '\0no-sanitiser' : undefined),
  load: (id) => (id === '\0no-sanitiser' ? 'export default () => ({ sanitize: (dirty) => dirty })' : undefined),
}

/** Runs in the page: what a drawing must not hold, and whether it reaches beyond its box. */
function dangers(): string[] {
  const out = document.querySelector('#out')
  const shadows = [...(out?.querySelectorAll('*') ?? [])].flatMap((element) => element.shadowRoot ?? [])
  const all = [out, ...shadows].flatMap((root) => [...(root?.querySelectorAll('*') ?? [])])
  const sentinel = document.querySelector('#sentinel')
  const box = sentinel?.getBoundingClientRect()
  const top = box && document.elementFromPoint(box.x + 5, box.y + 5)
  return [
    ...all
      .filter((element) =>
        element.matches('script, a, img, image, iframe, form, input, use, foreignObject, animate, set'),
      )
      .map((element) => element.tagName),
    ...all
      .flatMap((element) => [...element.attributes])
      .filter(
        ({ name, value }) => /^on|href$|^src/i.test(name) || /javascript:|https?:\/\/(?!www\.w3\.org)/i.test(value),
      )
      .map(({ name }) => name),
    ...(top === sentinel ? [] : ['covers the page']),
    ...(sentinel && getComputedStyle(sentinel).display === 'block' ? [] : ['changes the page']),
    ...(document.title === 'Bench' ? [] : ['changes the title']),
  ]
}
