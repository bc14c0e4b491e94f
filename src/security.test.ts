import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// A promise is worth the test that holds it, so each row of the table in SECURITY.md has to name one that is there.

const ROWS = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The tests that a cell names: a file in backticks, then titles in quotes. */
function named(cell: string): readonly { readonly file: string; readonly titles: readonly string[] }[] {
  return cell.split(/;\s(?=`)/).map((part) => ({
    file: /^`([^`]+)`: /.exec(part)?.[1] ?? part,
    titles: [...part.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title),
  }))
}

/** The titles of a file, without what a generated one fills in. */
const titlesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)(?:\.\w+)*\(\s*(['`])((?:(?!\1).)+)\1/g)].map(
    ([, , title = '']) => title.replace(/\s*\([^()]*\$\{[^}]+\}[^()]*\)|\s*\$\{[^}]+\}\s*/g, ''),
  )

describe('SECURITY.md', () => {
  test('makes promises, numbered in a row', () => {
    expect(ROWS.length).toBeGreaterThan(10)
    expect(ROWS.map(([, number]) => Number(number))).toEqual(ROWS.map((_, index) => index + 1))
  })

  test.each(ROWS.map(([, number, promise, cell]) => [number, promise, cell] as const))(
    'promise %s is held by tests that exist: %s',
    (_number, _promise, cell = '') => {
      for (const { file, titles } of named(cell)) {
        expect(existsSync(file), file).toBe(true)
        expect(titles.length, `${file} is named without a test`).toBeGreaterThan(0)
        expect(titlesIn(file)).toEqual(expect.arrayContaining([...titles]))
      }
    },
  )
})
