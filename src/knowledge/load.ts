import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { ContentFile } from './content-file.ts'
import { formatProblem } from './content-file.ts'
import type { Replay } from './link/replay.ts'
import { linkKnowledge } from './link.ts'

/** Files that are neither entries nor read by a rule. */
const NOT_READ = /^(snippets\/|schemas\/|diagrams\/.*\.svg$)/

/** Every file of the book, by path. Hidden files are not part of it. */
export async function readContent(root = 'content'): Promise<readonly ContentFile[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name).slice(root.length).split(sep).filter(Boolean).join('/'))
    .filter((path) => !NOT_READ.test(path))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
}

/**
 * The linked book.
 * @param replay runs the witnesses, see `linkKnowledge`
 * @throws an Error whose message lists every problem, one a line: `content/patterns/grpc.yaml:6:14 path: message. Remedy.`
 */
export async function loadKnowledge(
  root = 'content',
  options: { readonly replay?: Replay | undefined } = {},
): Promise<Knowledge> {
  const linked = linkKnowledge(await readContent(root), options)
  if ('knowledge' in linked) return linked.knowledge
  throw new Error(linked.problems.map((problem) => formatProblem(problem, root)).join('\n'))
}
