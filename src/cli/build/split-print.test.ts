import { expect, test } from 'vitest'
import { splitPrint } from './split-print.ts'

test('what is for paper only leaves the sheet and keeps its layer', () => {
  const css =
    '/*! licence {*/@layer base,utilities;@layer base{a{color:red}@media print{a{color:#000}}}@page{margin:1cm}' +
    '@layer utilities{.x{content:"}{"}@media print{.print\\:y{top:0}}@media (width>=1rem){.z{top:1px}}}:root{--a:1}'
  expect(splitPrint(css)).toEqual({
    screen:
      '/*! licence {*/@layer base,utilities;@layer base{a{color:red}}' +
      '@layer utilities{.x{content:"}{"}@media (width>=1rem){.z{top:1px}}}:root{--a:1}',
    print: '@layer base{@media print{a{color:#000}}}@page{margin:1cm}@layer utilities{@media print{.print\\:y{top:0}}}',
  })
})

test('a layer that holds nothing else is not left behind, and one that is only named is', () => {
  expect(splitPrint('@layer a{}@layer b{@media print{p{top:0}}}@layer c;')).toEqual({
    screen: '@layer a{}@layer c;',
    print: '@layer b{@media print{p{top:0}}}',
  })
})
