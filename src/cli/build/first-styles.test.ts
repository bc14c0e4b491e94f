import { expect, test } from 'vitest'
import { firstStyles } from './first-styles.ts'

const CSS =
  '/*! licence */@layer base,utilities;@layer base{a,b:hover{color:red}}@layer utilities{.p-4{padding:1rem}' +
  '.hover\\:underline:hover{top:0}@media (width>=40rem){.sm\\:p-2{padding:0}}.\\[\\&\\>li\\]\\:mt-2>li{margin:0}' +
  '.w-\\[calc\\(1\\,2\\)\\]{width:0}.group:is(:where(.peer):checked~*) .x{top:1px}}@property --y{syntax:"*"}:root{--a:1}'

const utilities = (...texts: string[]) => /@layer utilities\{(.*)\}@property/.exec(firstStyles(CSS, texts))?.[1]

test('Rules stay whose class names occur, in the HTML or in a script, and all rules without any', () => {
  const left = firstStyles(CSS, ['<p class="p-4">'])
  expect(left).toBe(
    '/*! licence */@layer base,utilities;@layer base{a,b:hover{color:red}}@layer utilities{.p-4{padding:1rem}}' +
      '@property --y{syntax:"*"}:root{--a:1}',
  )
  expect(utilities('<p class="p-4 hover:underline">', 'e(`x sm:p-2`+(t?"y":"z"))')).toBe(
    '.p-4{padding:1rem}.hover\\:underline:hover{top:0}@media (width>=40rem){.sm\\:p-2{padding:0}}',
  )
})

test('Names are read as they are written in HTML and in style sheets', () => {
  expect(utilities('<ul class="[&amp;&gt;li]:mt-2">')).toBe('.\\[\\&\\>li\\]\\:mt-2>li{margin:0}')
  expect(utilities('<ul class="w-[calc(1,2)]">')).toBe('.w-\\[calc\\(1\\,2\\)\\]{width:0}')
})

test('What stands in brackets of a selector is not asked for, all names outside of them are', () => {
  expect(utilities('<p class="group x">')).toBe('.group:is(:where(.peer):checked~*) .x{top:1px}')
  expect(firstStyles(CSS, ['<p class="x">'])).not.toContain('utilities{')
})

test('What cannot be read stays', () => {
  expect(firstStyles('.\\32 xl{top:0}.content-\\[\\"x\\"\\]{top:0}.gone{top:0}', [''])).toBe(
    '.\\32 xl{top:0}.content-\\[\\"x\\"\\]{top:0}',
  )
})

test('A layer that only had such rules goes, and one that is named for its order stays', () => {
  expect(firstStyles('@layer a{}@layer b{.gone{top:0}}@layer c;', [''])).toBe('@layer a{}@layer c;')
})
