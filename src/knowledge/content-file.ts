/** One file of the book. `path` is relative to `content/`, with forward slashes. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

/** Field names and list positions (from 0) that lead to a value inside a file. */
export type Path = readonly (string | number)[]

/** Something in the book that has to be mended before the product can be built. */
export interface Problem {
  /** Relative to `content/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** Dotted; list entries are named by their id where they have one. Empty when the whole file is meant. */
  readonly path: string
  readonly message: string
  readonly remedy: string
}

/** `content/patterns/grpc.yaml:6:14 path: message. Remedy.` */
export function formatProblem(problem: Problem, root = 'content'): string {
  const place = `${root}/${problem.file}:${problem.line}:${problem.column}`
  return `${place} ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}. ${problem.remedy}`
}

/** A problem of a whole file, or of one that is not there. */
export function fileProblem(file: string, message: string, remedy: string): Problem {
  return { file, line: 1, column: 1, path: '', message, remedy }
}
