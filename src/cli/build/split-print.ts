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

/** `head{body}` in its parts; no body for a statement such as `@layer components;` and for a comment. */
function partsOf(statement: string): readonly [head: string, body?: string] {
  const open = statement.startsWith('/*') ? -1 : statement.indexOf('{')
  return open < 0 ? [statement] : [statement.slice(0, open).trim(), statement.slice(open + 1, -1)]
}

/** Comments, strings and single characters: braces inside of the first two open nothing. */
const TOKEN = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\\[\s\S]|[\s\S]/g

/** Cuts at the end of each outer block, declaration or comment. */
function statementsOf(css: string): readonly string[] {
  const statements: string[] = []
  let [depth, statement] = [0, '']
  for (const [token] of css.matchAll(TOKEN)) {
    statement += token
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    const comment = token.startsWith('/*') && statement === token
    if (depth > 0 || !(token === '}' || token === ';' || comment)) continue
    statements.push(statement)
    statement = ''
  }
  if (statement.trim() !== '') statements.push(statement)
  return statements
}
