interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface NameCall extends Node {
  readonly callee: { readonly type: string; readonly name?: string }
  readonly arguments: readonly Node[]
}

/**
 * Mermaid's files keep every function's name by a call, `__name(fn, "name")`, which no minifier takes out: a thirtieth of the
 * frame's script. Replaces each by its function.
 *
 * @param program the ESTree of `code`, with character positions.
 */
export function unwrapNames(code: string, program: unknown): string {
  const pieces: { readonly at: number; readonly to: number; readonly put: string }[] = []
  visit(program, (call) => {
    const [fn] = call.arguments
    if (fn) pieces.push({ at: call.start, to: fn.start, put: '(' }, { at: fn.end, to: call.end, put: ')' })
  })
  pieces.sort((a, b) => a.at - b.at)
  let result = ''
  let from = 0
  for (const { at, to, put } of pieces) {
    result += code.slice(from, at) + put
    from = to
  }
  return result + code.slice(from)
}

function visit(value: unknown, found: (call: NameCall) => void): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, found)
  else if (typeof value === 'object' && value !== null) {
    if (isNameCall(value)) found(value)
    for (const child of Object.values(value)) visit(child, found)
  }
}

function isNameCall(node: object): node is NameCall {
  const call = node as Partial<NameCall>
  return (
    call.type === 'CallExpression' &&
    call.callee?.type === 'Identifier' &&
    call.callee.name === '__name' &&
    call.arguments?.length === 2
  )
}
