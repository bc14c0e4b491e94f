import { expect, test } from 'vitest'
import { noticesText, shippedPackages } from './third-party.ts'

test('a package is found from any of its modules, once, with the words of its licence', async () => {
  const packages = await shippedPackages([
    `${process.cwd()}/node_modules/react/index.js`,
    `${process.cwd()}/node_modules/react/cjs/react.production.js?commonjs-exports`,
    `${process.cwd()}/node_modules/@tanstack/react-router/dist/esm/Match.js`,
    `${process.cwd()}/src/app/main.tsx`,
    '\0virtual:knowledge/core',
  ])
  expect(packages.map(({ name }) => name)).toEqual(['@tanstack/react-router', 'react', 'tailwindcss', 'vite'])
  expect(packages.find(({ name }) => name === 'react')).toMatchObject({
    licence: 'MIT',
    text: expect.stringMatching(/Permission is hereby granted/),
  })
})

test('the notices name a package with its version, licence and words', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', author: 'Ann', text: 'Words.' }
  expect(
    noticesText([one, { ...one, name: 'b', text: '' }]),
  ).toBe(`Signalbox contains code of others, under these terms.


a 1.0.0 (MIT)
-------------

Words.


b 1.0.0 (MIT)
-------------

By Ann. The package brings no text of its licence.
`)
})
