import { headerPolicy, metaPolicy } from '#cli/build/policy.ts'
import { expect, test } from '../fixture.ts'
import { questionOf } from '../fixtures/answers.ts'
import { ALL_PAGES } from '../fixtures/routes.ts'
import { record, seed, storage } from '../fixtures/stored.ts'

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

test('Every page carries the policy in its head, before anything that it rules, and in its header', async ({
  request,
}) => {
  for (const address of ALL_PAGES) {
    const response = await request.get(address)
    const html = await response.text()
    expect(META.exec(html)?.[1], address).toBe(metaPolicy)
    expect(html.indexOf('<meta http-equiv'), address).toBe(html.indexOf('<head>') + '<head>'.length)
    expect(html.match(/<meta http-equiv="Content-Security-Policy"/g), address).toHaveLength(1)
    if (response.status() === 200) expect(response.headers()['content-security-policy'], address).toBe(headerPolicy)
    const headers = response.headers()
    expect(headers['content-security-policy'], address).toContain('frame-ancestors')
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
  }
})

test('The policy allows no script but the site’s own files, and no other origin', () => {
  const rules = new Map(headerPolicy.split('; ').map((rule) => [rule.split(' ')[0], rule] as const))
  expect(rules.get('default-src')).toBe("default-src 'none'")
  expect(rules.get('script-src')).toBe("script-src 'self'")
  expect(rules.get('connect-src')).toBe("connect-src 'self'")
  expect(rules.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
  expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'")
  expect(headerPolicy).not.toMatch(/https?:|\*|unsafe-eval/)
  expect(metaPolicy).not.toContain('frame-ancestors')
})

test('Markup and code from strings are refused in the page', async ({ page, watch }) => {
  watch.allow(/Content Security Policy|TrustedHTML|TrustedScript|Trusted ?Type/i)
  await page.goto('/advise/latency')
  const refused = await page.evaluate(async () => {
    // In a task of its own: while a test's own code runs, the browser lifts the ban on `eval`.
    await new Promise((later) => setTimeout(later))
    const attempt = (act: () => unknown): string => {
      try {
        act()
        return 'allowed'
      } catch (error) {
        return (error as Error).name
      }
    }
    const element = document.createElement('div')
    const factory = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } })
      .trustedTypes
    return {
      innerHTML: attempt(() => Reflect.set(element, 'innerHTML', '<b>x</b>')),
      // biome-ignore lint/security/noGlobalEval: it has to be refused
      eval: attempt(() => globalThis.eval('1 + 1')),
      scriptAddress: attempt(() => Reflect.set(document.createElement('script'), 'src', '/assets/x.js')),
      stranger: attempt(() => factory.createPolicy('stranger', { createHTML: (text: string) => text })),
      default: attempt(() => factory.createPolicy('default', { createHTML: (text: string) => text })),
    }
  })
  expect(refused).toEqual({
    innerHTML: 'TypeError',
    eval: 'EvalError',
    scriptAddress: 'TypeError',
    stranger: 'TypeError',
    default: 'TypeError',
  })
})

test('An inline script and a script address do not run', async ({ page, watch }) => {
  watch.allow(/Content Security Policy|Trusted/)
  await page.goto('/patterns')
  await page
    .evaluate(() => {
      const link = document.createElement('a')
      link.href = 'javascript:window.__pwned = true'
      document.body.append(link)
      link.click()
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.__pwned = true')
      image.src = 'data:image/png;base64,AAAA'
      document.body.append(image)
    })
    .catch(() => undefined)
  await expect.poll(() => watch.faults.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
})

test('The frame that draws has a policy of its own, and none of the page’s', async ({ request }) => {
  const response = await request.get('/frame/frame.html')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-security-policy'] ?? '').not.toContain('require-trusted-types-for')
  expect(response.headers()).not.toHaveProperty('x-frame-options')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('img-src data:')
  expect(policy).not.toContain('connect-src')
  expect(policy).not.toContain('require-trusted-types-for')
})

test('A drawing in the page comes from a frame without an origin, storage or parent', async ({ page }) => {
  await page.goto('/recommendation?latency=10ms-or-more&coupling=loose&delivery=at-least-once')
  await expect(page.getByRole('region', { name: /, drawing$/ }).getByRole('img')).toBeVisible()
  const element = page.locator('iframe')
  await expect(element).toHaveAttribute('sandbox', 'allow-scripts')
  const frame = page.frames().find((one) => one.url().endsWith('/frame/frame.html'))
  const inside = await frame?.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        return String(act())
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      origin: self.origin,
      storage: attempt(() => localStorage.length),
      parent: attempt(() => parent.document.title),
    }
  })
  expect(inside).toEqual({ origin: 'null', storage: 'SecurityError', parent: 'SecurityError' })
})

test('No other page can show this one in a frame', async ({ page, watch, baseURL }) => {
  watch.allow(/frame-ancestors|Refused to frame|refused to connect|Framing/)
  await page.route('**/framing.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/advise/latency"></iframe>` }),
  )
  await page.goto('/framing.html')
  await expect.poll(() => watch.faults.join()).toMatch(/frame-ancestors/)
  const inner = page.frames().find((frame) => frame !== page.mainFrame())
  expect(
    await inner
      ?.locator('#root')
      .count()
      .catch(() => 0),
  ).toBe(0)
})

test('What is answered where there is no page cannot be shown in a frame by another site either', async ({
  request,
}) => {
  for (const address of ['/no/such-page', '/404.html', '/assets/no-such.js', '/no-such-folder/']) {
    const response = await request.get(address)
    expect(response.headers()['content-security-policy'], address).toMatch(/frame-ancestors '(?:self|none)'/)
  }
})

test('Where the host sends no header against it, a page shown in a frame of another keeps nothing', async ({
  page,
  baseURL,
  book,
}) => {
  await seed(page, record([{ id: 'kept', title: 'Kept', answers: { latency: ['under-10ms'] } }]))
  const before = await storage(page)
  await page.route('**/framing.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<link rel="icon" href="data:,"><iframe src="${baseURL}/advise/latency" width="1000" height="1500"></iframe>`,
    }),
  )
  await page.route('**/advise/latency', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await page.goto('/framing.html')
  const framed = page.frameLocator('iframe')
  await framed.getByRole('radio').first().check()
  await framed.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText(questionOf(book, 'payload').title)
  await expect(framed.getByText('does not let the page save anything')).toBeVisible()
  expect(await storage(page)).toEqual(before)
})
