import type * as z from 'zod'
import { Id } from '#schema/content/common.ts'
import type { Book, Entries, Entry } from './book.ts'
import type { ContentFile, Path, Problem } from './content-file.ts'
import { fileProblem } from './content-file.ts'
import { explainIssue } from './explain-issue.ts'
import type { KindName } from './kinds.ts'
import { folderOf, KIND_NAMES, KINDS, kindOf, listOf, standsBeside } from './kinds.ts'
import { nearest } from './nearest.ts'
import type { YamlFile } from './yaml-file.ts'
import { readYaml } from './yaml-file.ts'

interface ParsedFile {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
  readonly unread: readonly string[]
}

/** Reads every file of the book on its own: syntax, fields, file names. References are the linker's. */
export function parseContent(files: readonly ContentFile[]): {
  readonly book: Book
  readonly problems: readonly Problem[]
} {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const parsed = sorted.map(parseFile)
  const all = parsed.flatMap((file) => file.entries)
  const entries = Object.fromEntries(KIND_NAMES.map((kind) => [kind, all.filter((entry) => entry.kind === kind)]))
  return {
    // Each entry was checked by the schema of its kind, which the compiler cannot follow through the table.
    book: {
      files: sorted,
      entries: entries as unknown as Entries,
      unread: new Set(parsed.flatMap((file) => file.unread)),
    },
    problems: parsed.flatMap((file) => file.problems),
  }
}

function parseFile(file: ContentFile): ParsedFile {
  const found = kindOf(file.path)
  if (!found)
    return {
      entries: [],
      unread: strayEntry(file.path),
      problems: standsBeside(file.path) ? [] : [strayFile(file.path)],
    }
  const yaml = readYaml(file)
  const { kind, name } = found
  const problems = [...yaml.problems, ...(yaml.problems.length === 0 ? shapeProblems(kind, name, yaml) : [])]
  const addresses = rawIds(kind, name, yaml.value).map((id) => `${folderOf(kind)}/${id}`)
  if (problems.length > 0) return { entries: [], problems, unread: addresses }
  return { entries: entriesOf(kind, name, yaml), problems, unread: [] }
}

/** What a file with the wrong ending was meant to be: references to it are no problems of their own. */
function strayEntry(path: string): readonly string[] {
  const meant = kindOf(path.replace(/\.yml$/, '.yaml'))
  return meant && listOf(meant.kind) === undefined ? [`${folderOf(meant.kind)}/${meant.name}`] : []
}

function strayFile(path: string): Problem {
  if (path.endsWith('.yml')) return fileProblem(path, 'the file ends in .yml', 'Rename it so that it ends in .yaml.')
  const folders = new Map(KIND_NAMES.map((kind) => [folderOf(kind), KINDS[kind].place]))
  const near = nearest(path.split('/')[0] ?? '', [...folders.keys()])
  const remedy =
    near === undefined ? 'README.md says which folder holds what.' : `Did you mean \`${folders.get(near)}\`?`
  return fileProblem(path, 'nothing reads this file', remedy)
}

function shapeProblems(kind: KindName, name: string, yaml: YamlFile): readonly Problem[] {
  if (yaml.value === null || yaml.value === undefined)
    return [yaml.problem([], 'the file is empty', 'Write its entry, or delete the file.')]
  const schema: z.ZodType = KINDS[kind].schema
  const issues = schema.safeParse(yaml.value).error?.issues ?? []
  const explained = issues.flatMap((issue) => explainIssue(issue, schema, yaml.value))
  const problems = explained.map(({ path, message, remedy, on }) => yaml.problem(path, message, remedy, on))
  return [...problems, ...nameProblems(kind, name, yaml)]
}

/** The id of a file with one entry is its name, so that a link, a search and a file lead to each other. */
function nameProblems(kind: KindName, name: string, yaml: YamlFile): readonly Problem[] {
  const { id } = yaml.value as { id?: unknown }
  if (listOf(kind) !== undefined || typeof id !== 'string' || id === name) return []
  return [
    yaml.problem(
      ['id'],
      `the id is \`${id}\`, but the file is called ${name}.yaml`,
      Id.safeParse(name).success ? `Write \`id: ${name}\`, or rename the file.` : `Rename the file to ${id}.yaml.`,
    ),
  ]
}

function entriesOf(kind: KindName, name: string, yaml: YamlFile): readonly Entry[] {
  const value: unknown = KINDS[kind].schema.parse(yaml.value)
  const list = listOf(kind)
  if (list === undefined) return [entry(kind, name, value, [], yaml)]
  const members = (value as Record<string, readonly { readonly id: string }[]>)[list] ?? []
  return members.map((member, index) => entry(kind, member.id, member, [list, index], yaml))
}

function entry(kind: KindName, id: string, value: unknown, base: Path, yaml: YamlFile): Entry {
  return {
    kind,
    id,
    address: `${folderOf(kind)}/${id}`,
    value,
    problem: (path, message, remedy, on) => yaml.problem([...base, ...path], message, remedy, on),
  }
}

/** Ids as far as they can be made out in a file that has problems. */
function rawIds(kind: KindName, name: string, value: unknown): readonly string[] {
  const list = listOf(kind)
  if (list === undefined) {
    const { id } = (value ?? {}) as { id?: unknown }
    // Where the two disagree, others may refer to either.
    return typeof id === 'string' ? [name, id] : [name]
  }
  const members = (value as Record<string, unknown> | null | undefined)?.[list]
  const ids = Array.isArray(members) ? members.map((member) => (member as { id?: unknown } | null)?.id) : []
  return ids.filter((id) => typeof id === 'string')
}
