import { readdirSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from '../fixture.ts'
import { ALL_PAGES, PAGES, routeFiles } from '../fixtures/routes.ts'

interface ServedPage {
  readonly status: number
  readonly ids: ReadonlySet<string>
  readonly links: readonly { readonly href: string; readonly rel: string }[]
}

test('Every link of every page lands: the page is there, and so is the place on it', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const pages = new Map<string, ServedPage>()
  const origin = new URL(baseURL ?? '').origin
  const waiting = ['/', '/no-such-page', ...builtPages()]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const page = await fetchPage(request, path)
    pages.set(path, page)
    for (const { href } of page.links) {
      const url = new URL(href, origin + path)
      if (url.origin === origin && !pages.has(url.pathname)) waiting.push(url.pathname)
    }
  }
  const wrong = [...pages].flatMap(([path, page]) =>
    page.links.flatMap(({ href, rel }) => {
      const url = new URL(href, origin + path)
      if (url.origin !== origin)
        return url.protocol === 'https:' && rel.includes('noopener') ? [] : [`${path}: ${href} leaves unguarded`]
      const target = pages.get(url.pathname)
      // The page for lost addresses answers 404 itself, and its own places are still there.
      if (target?.status !== 200 && url.pathname !== path) return [`${path}: ${href} answers ${target?.status}`]
      const fragment = decodeURIComponent(url.hash.slice(1))
      return fragment === '' || target?.ids.has(fragment) ? [] : [`${path}: ${href} names no element`]
    }),
  )
  // One line for each target, with a page that leads there.
  const broken = new Map(wrong.map((line) => [line.slice(line.indexOf(': ') + 2), line]))
  expect([...broken.values()]).toEqual([])
  expect(pages.size).toBeGreaterThan(100)
})

test('Every page of the library can be reached by links from the start page', async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin
  const reached = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    for (const { href } of (await fetchPage(request, path)).links) {
      const url = new URL(href, origin + path)
      if (url.origin === origin) waiting.push(url.pathname)
    }
  }
  const library = builtPages().filter((path) => !/^\/(advise|recommendation)(\/|$)/.test(path))
  expect(library.filter((path) => !reached.has(path))).toEqual([])
})

test('An address that leads nowhere answers 404 and shows ways on', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  const response = await page.goto('/patterns/no-such-pattern')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
  await expect(page).toHaveTitle('Page not found – Signalbox')
  await page.getByRole('main').getByRole('link', { name: 'All patterns' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Patterns' })).toBeVisible()
})

test('A question, a pattern and a rule that do not exist show the same page when reached from within', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 404/)
  for (const path of ['/advise/constructor', '/patterns/__proto__', '/rules/no-such-rule']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
  }
})

test('Every route of the product is among the pages on which every page is tried', () => {
  expect(
    Object.keys(PAGES)
      .filter((name) => name !== 'not found')
      .sort(),
  ).toEqual([...routeFiles()].sort())
})

test('Every page has a title and a description of its own, one first heading and a language', async ({ request }) => {
  const heads = await Promise.all(
    builtPages().map(async (path) => {
      const html = await (await request.get(path)).text()
      expect(html, path).toMatch(/^<!doctype html>\s*<html lang="en"/i)
      expect(html.match(/<h1[\s>]/g) ?? [], path).toHaveLength(1)
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? ''
      expect(description.length, path).toBeGreaterThan(20)
      return { path, title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '' }
    }),
  )
  const titles = heads.map(({ title }) => title)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  expect(ALL_PAGES.length).toBeGreaterThan(20)
})

/** Paths of all pages in the built site. */
function builtPages(): readonly string[] {
  return readdirSync(process.env.DIST ?? 'dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
}

async function fetchPage(request: APIRequestContext, path: string): Promise<ServedPage> {
  const response = await request.get(path)
  const html = (response.headers()['content-type'] ?? '').startsWith('text/html') ? await response.text() : ''
  const ids = new Set<string>()
  const links: { href: string; rel: string }[] = []
  const visit = (node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]) => {
    if (node.type === 'element') {
      const { id, href, rel, xLinkHref } = node.properties
      if (typeof id === 'string') ids.add(id)
      const to = href ?? xLinkHref
      if (node.tagName === 'a' && typeof to === 'string') links.push({ href: to, rel: String(rel ?? '') })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromHtml(html))
  return { status: response.status(), ids, links }
}
