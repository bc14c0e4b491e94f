import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFrame } from '#diagrams/sealed/build-frame.ts'

describe('the sealed frame, built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-frame-'))
  let scripts: Awaited<ReturnType<typeof buildFrame>>
  const read = (name: string) => readFileSync(join(folder, 'frame', name), 'utf8')
  beforeAll(async () => {
    scripts = await buildFrame({ outDir: folder, base: '/' })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('draws flowcharts and sequences with a script of at most 250 kB', () => {
    expect(gzipSync(read(scripts.main), { level: 9 }).length).toBeLessThanOrEqual(250_000)
  })

  test('is one page and two classic scripts, without ELK', () => {
    expect(readdirSync(join(folder, 'frame')).sort()).toEqual(['frame.html', scripts.main, scripts.more].sort())
    for (const name of [scripts.main, scripts.more]) {
      expect(read(name)).not.toMatch(/^\s*(?:import|export)\b/m)
      expect(read(name)).not.toContain('org.eclipse.elk')
    }
  })

  test('has its policy before anything else, and loads its script by a relative address', () => {
    const page = read('frame.html')
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    expect(page).toContain("default-src 'none'")
    expect(page).not.toContain('connect-src')
    expect(page).toContain(`<script src="./${scripts.main}">`)
    expect(read(scripts.main)).toContain(`./${scripts.more}`)
  })
})
