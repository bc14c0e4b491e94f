import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'
import { expect, test } from 'vitest'
import { loadPartPlugin } from './load-part-plugin.ts'

type Load = { readonly filter: { readonly id: RegExp }; readonly handler: () => string }
const { load, generateBundle } = loadPartPlugin() as Plugin & { readonly load: Load }
const finish = (names: readonly string[]) => {
  const bundle = Object.fromEntries(names.map((name) => [name, {}]))
  return (generateBundle as unknown as (options: unknown, bundle: object) => void)({}, bundle)
}

test('Vite’s function is replaced by a file that is there', () => {
  expect('\0vite/preload-helper.js').toMatch(load.filter.id)
  const [, file] = /from "(.+)"/.exec(load.handler()) ?? []
  expect(existsSync(file ?? '')).toBe(true)
})

test('a part with styles of its own stops the build, which would leave them out', () => {
  expect(() => finish(['assets/start-x.css', 'assets/start-x.js'])).not.toThrow()
  expect(() => finish(['assets/start-x.css', 'assets/HowPage-x.css'])).toThrow('HowPage-x.css')
})
