import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS } from '#cli/browser-args.ts'
import { findChromium } from '#cli/find-chromium.ts'
import { buildFrame } from '#diagrams/sealed/build-frame.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'

/** Never reached: every request to it is answered from the folder of the built frame. */
const ORIGIN = 'http://frame.invalid'

/** Draws models with the very frame that the product ships, opened as a page of its own. */
export async function drawModels(models: readonly DiagramModel[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'signalbox-frame-'))
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...BROWSER_ARGS] })
  try {
    await buildFrame({ outDir: folder, base: '/' })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.route(`${ORIGIN}/**`, async (route) => {
      const name = basename(new URL(route.request().url()).pathname)
      const contentType = name.endsWith('.html') ? 'text/html' : 'text/javascript'
      await route.fulfill({ contentType, body: await readFile(join(folder, 'frame', name)) })
    })
    await page.goto(`${ORIGIN}/frame.html`)
    const drawings: string[] = []
    for (const model of models) drawings.push(await draw(page, model, drawings.length))
    return drawings
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function draw(page: Page, model: DiagramModel, id: number): Promise<string> {
  const reply = await page.evaluate(
    (request) =>
      new Promise<{ svg?: string; message?: string }>((resolve) => {
        // No named function here: tsx would wrap it in a helper that the page does not have.
        const stop = new AbortController()
        window.addEventListener(
          'message',
          ({ data }) => {
            if (data.id !== request.id || !['drawn', 'refused', 'failed'].includes(data.kind)) return
            stop.abort()
            resolve(data)
          },
          { signal: stop.signal },
        )
        window.postMessage(request, '*')
      }),
    { id, form: 'model' as const, model },
  )
  if (reply.svg === undefined) throw new Error(`${model.id} was not drawn: ${reply.message}`)
  return reply.svg
}
