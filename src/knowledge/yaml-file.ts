import type { Node, YAMLError } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { ContentFile, Path, Problem } from './content-file.ts'

/** A parsed file that remembers where everything stands. */
export interface YamlFile {
  readonly file: string
  /** Plain data; as much as could be read when there are syntax problems. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** A problem at the value (or at the field name) to which a path leads, or as near to it as there is something. */
  readonly problem: (path: Path, message: string, remedy: string, on?: 'value' | 'key') => Problem
}

/** Reads YAML strictly: a field given twice, an anchor or a second document is a problem, never a guess. */
export function readYaml(file: ContentFile): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(file.text, {
    strict: true,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    // Keys that are no text come out as unknown fields.
    logLevel: 'error',
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) }
  }
  // Later syntax errors are mostly echoes of the first.
  const [error] = [...document.errors, ...document.warnings]
  const problems: Problem[] = error ? [{ ...place(error.pos[0]), path: '', ...explain(error, file.text) }] : []
  visit(document, {
    Alias: (_, node) => {
      const remedy = 'Write the value out: every part of a file reads on its own.'
      problems.push({
        ...place(node.range?.[0] ?? 0),
        path: '',
        message: `the alias \`*${node.source}\` stands here`,
        remedy,
      })
      return visit.REMOVE
    },
  })
  const value: unknown = document.toJS()
  return {
    file: file.path,
    value,
    problems,
    problem: (path, message, remedy, on = 'value') => ({
      ...place(offsetOf(document.contents, path, on)),
      path: namePath(value, path),
      message,
      remedy,
    }),
  }
}

function offsetOf(root: Node | null, path: Path, on: 'value' | 'key'): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  path.forEach((segment, index) => {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment))
      : undefined
    const atKey = on === 'key' && index === path.length - 1
    const next: unknown = isSeq(node) ? node.items[Number(segment)] : atKey ? pair?.key : (pair?.value ?? pair?.key)
    offset = (next as Node | undefined)?.range?.[0] ?? offset
    node = next
  })
  return offset
}

/** `options.under-10ms.label`: entries of a list by their id, or by their position from 1 in brackets. */
function namePath(value: unknown, path: Path): string {
  let at: unknown = value
  return path
    .map((segment, index) => {
      at = (at as Record<string | number, unknown> | undefined)?.[segment]
      if (typeof segment === 'string') return index === 0 ? segment : `.${segment}`
      const id = (at as { id?: unknown } | undefined)?.id
      return typeof id === 'string' ? `.${id}` : `[${segment + 1}]`
    })
    .join('')
}

function explain(error: YAMLError, text: string): { message: string; remedy: string } {
  const near = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? ''
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { message: `the field \`${near}\` stands twice`, remedy: 'Keep one of the two.' }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'a colon and a space stand in text without quotes',
        remedy: 'Put the whole text in quotes, or line the next line up with this one if it is a field of its own.',
      }
    case 'MULTIPLE_DOCS':
      return {
        message: 'a line of three hyphens begins a second document',
        remedy: 'Take that line out: all that stands in a file is one document.',
      }
    case 'TAB_AS_INDENT':
      return { message: 'a tab stands where spaces are needed', remedy: 'Indent with two spaces.' }
    case 'BAD_INDENT':
      return {
        message: `the indentation is uneven (${error.message})`,
        remedy: 'Line it up with the fields around it.',
      }
    default:
      return {
        message: `this is not YAML (${error.message})`,
        remedy: 'Line it up with the fields around it, or quote the text.',
      }
  }
}
