/** `head{body}` in its parts; no body for a statement such as `@layer components;` and for a comment. */
export function partsOf(statement: string): readonly [head: string, body?: string] {
  const open = statement.startsWith('/*') ? -1 : statement.indexOf('{')
  return open < 0 ? [statement] : [statement.slice(0, open).trim(), statement.slice(open + 1, -1)]
}

/** Comments, strings and single characters: braces inside of the first two open nothing. */
const TOKEN = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\\[\s\S]|[\s\S]/g

/** Cuts a built style sheet, or the body of a block, at the end of each outer block, declaration or comment. */
export function statementsOf(css: string): readonly string[] {
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
