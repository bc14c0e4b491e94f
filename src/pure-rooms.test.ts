import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** What a pure room may not reach for: each line has to be an error for the compiler, since these rooms have no page. */
const PROBES: Readonly<Record<string, string>> = {
  'src/schema/probe.ts': 'export const y = (e: HTMLElement) => e',
  'src/advisor/probe.ts': "export const y = () => localStorage.getItem('x')",
  'src/reporting/probe.ts': "export const y = () => fetch('/')",
  'src/exchange/probe.ts': 'export const y = () => navigator.language',
  'src/diagrams/probe.ts': "export const y = () => document.querySelector('p')",
  'src/knowledge/probe.ts': 'export const y = () => process.env',
}

let folder = ''
let errors = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pure-'))
  for (const file of ['tsconfig.base.json', 'tsconfig.pure.json', 'package.json']) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries({ ...PROBES, 'src/advisor/ok.ts': 'export const y = 1' })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  // The real project keeps its build information in node_modules, which this folder shares.
  const apart = ['--outDir', join(folder, 'out'), '--tsBuildInfoFile', join(folder, 'out/info')]
  const tsc = resolve('node_modules/.bin/tsc')
  errors = spawnSync(tsc, ['-p', 'tsconfig.pure.json', ...apart], { cwd: folder, encoding: 'utf8' }).stdout
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.keys(PROBES))('the compiler refuses %s', (file) => {
  expect(errors).toContain(`${file}(`)
})

test('the compiler lets a file without a page through', () => {
  expect(errors).not.toContain('ok.ts')
})
