import { partsOf, statementsOf } from './cut-css.ts'

export interface SplitStyles {
  /** What a page needs for its first paint. */
  readonly screen: string
  /** What only paper needs, in the same layers. */
  readonly print: string
}

/**
 * Takes the rules for paper out of a built style sheet: they are an eighth of it, and no screen waits for them.
 * Layers keep their order, since the screen's sheet names them first.
 */
export function splitPrint(css: string): SplitStyles {
  const split = { screen: '', print: '' }
  for (const statement of statementsOf(css)) {
    const [head, body] = partsOf(statement)
    if (body === undefined) split.screen += statement
    else if (head === '@media print' || head === '@page') split.print += statement
    else if (head.startsWith('@layer') || head.startsWith('@supports')) {
      const inner = splitPrint(body)
      if (inner.screen !== '' || body === '') split.screen += `${head}{${inner.screen}}`
      if (inner.print !== '') split.print += `${head}{${inner.print}}`
    } else split.screen += statement
  }
  return split
}
