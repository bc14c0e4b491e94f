import { expect, test } from 'vitest'
import { compileAtOncePlugin } from './compile-at-once-plugin.ts'

const HINT = '//# allFunctionsCalledOnLoad\n'
const bundleOf = (...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [`assets/${name}-1234567.js`, { type: 'chunk', name, code: `const ${name} = 1` }]),
  )

function generate(names: readonly string[], bundle: ReturnType<typeof bundleOf>) {
  const { generateBundle } = compileAtOncePlugin(names)
  if (typeof generateBundle !== 'object') throw new Error('it has to come after others')
  return generateBundle.handler.call({} as never, {} as never, bundle as never, true)
}

test('the named files begin with the comment, and no other holds it', () => {
  const bundle = bundleOf('start', 'parts', 'renderer')
  generate(['start', 'renderer'], bundle)
  expect(Object.values(bundle).map(({ code }) => code)).toEqual([
    `${HINT}const start = 1`,
    'const parts = 1',
    `${HINT}const renderer = 1`,
  ])
})

test('a name that no file has is refused', () => {
  expect(() => generate(['begin'], bundleOf('start'))).toThrow('no chunk "begin"')
})
