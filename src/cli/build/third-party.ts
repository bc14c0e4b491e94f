import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One package of others, parts of which are in the built site. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As its package.json names it; undefined where that names none. */
  readonly licence: string | undefined
  readonly author: string | undefined
  /** The words that have to come along with it; empty where the package brings none. */
  readonly text: string
}

/** They leave code or styles in the build without a module of their own. */
const WITHOUT_MODULES = ['node_modules/tailwindcss', 'node_modules/vite']

const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/** The packages that the modules of a build come from, by name. */
export async function shippedPackages(modules: Iterable<string>): Promise<readonly ShippedPackage[]> {
  const folders = new Set(WITHOUT_MODULES)
  for (const id of modules) {
    const folder = id.startsWith('\0') ? undefined : FOLDER.exec(id)?.[0]
    if (folder) folders.add(folder)
  }
  const packages = await Promise.all([...folders].map(readPackage))
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]))
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return {
    name,
    version,
    licence: license,
    author: typeof author === 'string' ? author : author?.name,
    text: texts.map((text) => text.trim()).join('\n\n'),
  }
}

/** The text of `THIRD-PARTY-NOTICES.txt`. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licence, author, text }) => {
    const head = `${name} ${version}${licence ? ` (${licence})` : ''}`
    return `${head}\n${'-'.repeat(head.length)}\n\n${text === '' ? `By ${author ?? 'its authors'}. The package brings no text of its licence.` : text}`
  })
  return `Signalbox contains code of others, under these terms.\n\n\n${parts.join('\n\n\n')}\n`
}
