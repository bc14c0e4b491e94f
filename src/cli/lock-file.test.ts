import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly inBundle?: boolean
  readonly hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Record<string, Entry> }
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>
const entries = Object.entries(lock.packages).filter(([path]) => path !== '')
const where = (wanted: (entry: Entry) => boolean) => entries.filter(([, entry]) => wanted(entry)).map(([path]) => path)

/** Their script only tries whether the binary for this system came; all that is used of them works without it. */
const SCRIPT_NOT_NEEDED = [
  'node_modules/esbuild',
  'node_modules/fsevents',
  'node_modules/playwright/node_modules/fsevents',
]

describe('the lock file', () => {
  test('knows the bytes of every package; a bundled one comes within another', () => {
    expect(entries.length).toBeGreaterThan(100)
    expect(where(({ integrity, inBundle }) => !inBundle && !/^sha512-/.test(integrity ?? ''))).toEqual([])
  })

  test('takes nothing from git, from a folder or from an address outside a registry', () => {
    expect(where(({ link }) => link === true)).toEqual([])
    const odd = ({ resolved = '', version = '' }: Entry) =>
      /^(git|http:|file:)|\.git\b/.test(resolved) || /[:/]/.test(version)
    expect(where(odd)).toEqual([])
  })

  test('needs no install script', () => {
    expect(
      where(({ hasInstallScript }) => hasInstallScript === true).filter((path) => !SCRIPT_NOT_NEEDED.includes(path)),
    ).toEqual([])
    const npmrc = readFileSync('.npmrc', 'utf8').split('\n')
    expect(npmrc).toEqual(expect.arrayContaining(['ignore-scripts=true', 'allow-git=none', 'allow-remote=none']))
  })

  test('holds one copy of the sanitiser', () => {
    expect(entries.map(([path]) => path).filter((path) => path.endsWith('/dompurify'))).toEqual([
      'node_modules/dompurify',
    ])
  })
})

test('every dependency is asked for in one exact version', () => {
  const asked = Object.entries({ ...pack.dependencies, ...pack.devDependencies })
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
