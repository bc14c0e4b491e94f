import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium to test with: `CHROMIUM`, Playwright's own, or the system's. If none is there it is installed:
 * Playwright's own download where it can be reached, else the system's package.
 * @throws Error that says what to do, when no way works
 */
export function findChromium(): string {
  return present() ?? install() ?? fail()
}

function present(): string | undefined {
  return [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path))
}

function install(): string | undefined {
  console.log('No Chromium found. Trying to install one.')
  const attempts: readonly (readonly string[])[] = [
    [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'],
    [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    ...systemPackage(),
  ]
  for (const [command = '', ...args] of attempts) {
    spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 })
    const found = present()
    if (found) return found
  }
  return undefined
}

function systemPackage(): string[][] {
  const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
  const root = process.getuid?.() === 0
  const sudo = root ? [] : has('sudo') ? ['sudo', '-n'] : undefined
  if (!sudo) return []
  if (has('apt-get'))
    return [
      [...sudo, 'apt-get', 'update'],
      [...sudo, 'apt-get', 'install', '-y', 'chromium'],
    ]
  if (has('dnf')) return [[...sudo, 'dnf', 'install', '-y', 'chromium']]
  if (has('apk')) return [[...sudo, 'apk', 'add', 'chromium']]
  return []
}

function fail(): never {
  throw new Error('No Chromium could be found or installed. Install one and set CHROMIUM to its path.')
}

/** Version line of a Chromium, for the record of a run. */
export function chromiumVersion(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
