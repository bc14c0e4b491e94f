import { expect, type Page, test } from '@playwright/test'
import { type Bench, openBench } from '../fixtures/drawing-bench.ts'
import { watchContext } from '../watch.ts'

const GOOD = 'flowchart LR\n  A[Order] --> B[Store]'
/** Hangs Mermaid 12.3 for half a minute. */
const HANG = 'block-beta\ncolumns 1000000000\na space:1000000000 b'

// One server for all: building the frame takes seconds.
test.describe.configure({ mode: 'default' })

let bench: Bench
test.beforeAll(async () => {
  test.setTimeout(120_000)
  bench = await openBench()
})
test.afterAll(() => bench.close())

const draw = (page: Page, text: string) => page.evaluate((written) => window.draw(written), text)

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor()
}

test('draws under a policy that allows no outside request and no unchecked markup', async ({ page }) => {
  await open(page, bench.origin)
  expect(await draw(page, GOOD)).toMatchObject({ ok: true, settingsRemoved: false })
  await expect(page.locator('#out svg').getByText('Order', { exact: true })).toBeVisible()
})

test('loads the rarer kinds of diagram only when a text asks for one', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, bench.origin)
  await draw(page, GOOD)
  await draw(page, 'sequenceDiagram\n  Alice->>Bob: Hello')
  expect(asked.filter((url) => url.includes('frame-more'))).toEqual([])
  expect(await draw(page, 'pie\n  "Sync": 3\n  "Async": 4')).toMatchObject({ ok: true })
  expect(asked.filter((url) => url.includes('frame-more'))).toHaveLength(1)
})

test('a syntax error names the line, and the next text is drawn', async ({ page }) => {
  await open(page, bench.origin)
  expect(await draw(page, '%% a comment\n\nflowchart LR\n  A --> B\n  B[[')).toEqual({
    ok: false,
    reason: 'syntax',
    line: 5,
  })
  expect(await draw(page, GOOD)).toMatchObject({ ok: true })
})

test('a text that hangs Mermaid is stopped after three seconds while the page goes on, and the next one is drawn', async ({
  page,
}) => {
  await open(page, bench.origin)
  await draw(page, GOOD)
  const { reason, took, gap } = await page.evaluate(async (text) => {
    let last = performance.now()
    let longest = 0
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const start = performance.now()
    const drawn = await window.draw(text)
    clearInterval(timer)
    return { reason: drawn.ok ? 'drawn' : drawn.reason, took: performance.now() - start, gap: longest }
  }, HANG)
  expect(reason).toBe('timeout')
  expect(took).toBeLessThan(8_000)
  // About 20 ms on an idle machine; in the page's own process the hang would block it for half a minute.
  expect(gap).toBeLessThan(2_000)
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(await draw(page, GOOD)).toMatchObject({ ok: true })
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('a frame that has gone silent, as after a crash, is given up after a while, and the next text is drawn in a new one', async ({
  page,
}) => {
  await open(page, bench.origin)
  await draw(page, GOOD)
  // Playwright takes a crash of the frame's own process for one of the page, so what runs in the frame goes in another way.
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    if (frame) frame.src = 'about:blank'
  })
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('about:blank')
  expect(await draw(page, GOOD)).toMatchObject({ ok: false, reason: 'timeout' })
  expect(await draw(page, GOOD)).toMatchObject({ ok: true })
})

test('a text that is too long is not sent to Mermaid', async ({ page }) => {
  await open(page, bench.origin)
  expect(await draw(page, `flowchart LR\n  A["${'x'.repeat(20_000)}"]`)).toMatchObject({
    ok: false,
    reason: 'too-long',
  })
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('a missing frame is said, and tried again the next time', async ({ page }) => {
  await page.route('**/frame/frame.html', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await open(page, bench.origin)
  expect(await draw(page, GOOD)).toMatchObject({ ok: false, reason: 'unavailable' })
  await page.unroute('**/frame/frame.html')
  expect(await draw(page, GOOD)).toMatchObject({ ok: true })
})

test('a message that another window forges is ignored', async ({ page }) => {
  await open(page, bench.origin)
  const drawn = await page.evaluate((text) => {
    const stranger = document.createElement('iframe')
    document.body.append(stranger)
    const drawing = window.draw(text)
    const forged = (id: number) => ({
      kind: 'drawn',
      id,
      diagram: 'flowchart-v2',
      svg: '<svg><text>FORGED</text></svg>',
    })
    for (let id = 0; id < 100; id++) {
      window.postMessage(forged(id), '*')
      stranger.contentWindow?.parent.postMessage(forged(id), '*')
    }
    return drawing
  }, GOOD)
  expect(drawn).toMatchObject({ ok: true })
  expect(drawn.ok && drawn.text).not.toContain('FORGED')
})

for (const [name, svg] of [
  ['of very many elements within each other', `<svg>${'<g>'.repeat(124_000)}`],
  ['that a parser makes millions of elements of', `<svg><desc>${'<p><b>'.repeat(120)}${'<p>x</p>'.repeat(14_000)}`],
] as const)
  test(`a drawing ${name} is refused unparsed, should the frame send one, and the next text is drawn`, async ({
    page,
  }) => {
    await page.route('**/frame/frame-main-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `onmessage = ({ data: { id } }) => parent.postMessage({ kind: 'drawn', id, svg: ${JSON.stringify(svg)}, diagram: 'pie' }, '*')
parent.postMessage({ kind: 'ready' }, '*')`,
      }),
    )
    await open(page, bench.origin)
    await page.evaluate(() => {
      const parse = DOMParser.prototype.parseFromString
      DOMParser.prototype.parseFromString = function (...given) {
        Object.assign(window, { parsed: true })
        return parse.apply(this, given)
      }
    })
    expect(await draw(page, GOOD)).toMatchObject({ ok: false, reason: 'too-large' })
    expect(await page.evaluate(() => 'parsed' in window)).toBe(false)
    await page.unroute('**/frame/frame-main-*.js')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await draw(page, GOOD)).toMatchObject({ ok: true })
  })

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script in a label', 'flowchart LR\n  A["<script>alert(1)</script>"] --> B'],
  ['a handler in a label', 'flowchart LR\n  A["<img src=x onerror=alert(1)>"] --> B'],
  ['a picture from elsewhere', 'flowchart LR\n  A["<img src=https://attacker.invalid/x.png>"] --> B'],
  ['an image shape', 'flowchart LR\n  A@{ img: "https://attacker.invalid/x.png", label: "x" }'],
  ['a script address', 'flowchart LR\n  A --> B\n  click A href "javascript:alert(1)"'],
  ['a link away', 'flowchart LR\n  A --> B\n  click A href "https://attacker.invalid/" _self'],
  [
    'a style sheet by directive',
    '%%{init: {"themeCSS": "* { background: url(https://attacker.invalid/x) }"}}%%\nflowchart LR\n  A',
  ],
  ['a style sheet by front matter', '---\nconfig:\n  themeCSS: "*{display:none!important}"\n---\nflowchart LR\n  A'],
  ['a loose security level', '%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  A["<b onclick=alert(1)>x</b>"]'],
  [
    'a fixed overlay',
    'flowchart LR\n  A --> B\n  classDef x position:fixed,inset:0,width:100vw,height:100vh,z-index:99999\n  class A x',
  ],
  [
    'a style that breaks out',
    'stateDiagram-v2\n  [*] --> A\n  classDef x fill:red;}*{display:none!important}a{\n  class A x',
  ],
  ['a fill from elsewhere', 'flowchart LR\n  A --> B\n  style A fill:url(https://attacker.invalid/s.svg#a)'],
]

for (const where of ['under the policy', 'without it, where the sanitiser holds alone'] as const)
  test(`hostile texts do nothing ${where}`, async ({ page, context }) => {
    const watch = await watchContext(context, bench.origin)
    // The sanitiser parses what it refuses, and the browser reports that the policy would have stopped it.
    watch.allow(/Content Security Policy/)
    await open(page, where === 'under the policy' ? bench.origin : bench.unguarded)
    for (const [name, text] of HOSTILE) {
      await draw(page, text)
      expect(await page.evaluate(dangers), name).toEqual([])
    }
    expect(page.url()).toContain(bench.origin)
    expect(watch.unexpected()).toEqual([])
  })

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
      .filter((element) => element.matches('script, a, img, image, iframe, form, input, use, foreignObject'))
      .map((element) => element.tagName),
    ...all
      .flatMap((element) => [...element.attributes])
      .filter(({ name }) => /^on|href$|^src/i.test(name))
      .map(({ name }) => name),
    ...(top === sentinel ? [] : ['covers the page']),
    ...(sentinel && getComputedStyle(sentinel).display === 'block' ? [] : ['changes the page']),
  ]
}
