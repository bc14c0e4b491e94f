import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS } from './browser-args.ts'
import { findChromium } from './find-chromium.ts'

/**
 * Draws the PNG icons from `public/favicon.svg`: `npx tsx src/cli/icons.ts`. They are committed; run it after a change
 * of the SVG. A maskable icon fills its square, with the mark inside the middle 80 % that every mask leaves.
 */
const ICONS = [
  { name: 'icon-192', size: 192, mask: false },
  { name: 'icon-512', size: 512, mask: false },
  { name: 'maskable-512', size: 512, mask: true },
  { name: 'apple-touch-icon', size: 180, mask: true },
] as const

const svg = await readFile('public/favicon.svg', 'utf8')
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#1f4fd8'
await mkdir('public/icons', { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: [...BROWSER_ARGS] })
const page = await browser.newPage()
for (const { name, size, mask } of ICONS) {
  const inner = mask ? Math.round(size * 0.8) : size
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${mask ? ground : 'transparent'}}
    svg{width:${inner}px;height:${inner}px}</style>${svg}`,
  )
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true })
}
await browser.close()
