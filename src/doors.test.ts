import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * Files that break a door, each with what it imports. The guard has to refuse every one: a lint configuration that
 * checks nothing looks green as well. A probe that the guard must let through stands in ALLOWED.
 */
const FORBIDDEN: Readonly<Record<string, string>> = {
  'src/schema/p01.ts': "import { recommend } from '#advisor/recommend/recommend.ts'\nexport const x = recommend",
  'src/schema/p02.ts': "import { parse } from 'yaml'\nexport const x = parse",
  'src/advisor/p03.ts': "import { useState } from 'react'\nexport const x = useState",
  'src/advisor/flow/p04.ts': "import { linkKnowledge } from '#knowledge/link.ts'\nexport const x = linkKnowledge",
  'src/advisor/flow/p05.ts': "import { recommend } from '../recommend/recommend.ts'\nexport const x = recommend",
  'src/advisor/p06.ts': "import type { HomePage } from '#features/home/HomePage.tsx'\nexport type X = typeof HomePage",
  'src/advisor/p07.ts': "export const x = () => import('zustand')",
  'src/advisor/p08.ts': "import { buildReport } from '#reporting/build-report.ts'\nexport const x = buildReport",
  'src/reporting/p09.ts': "import { walkFlow } from '#advisor/flow/walk-flow.ts'\nexport const y = walkFlow",
  'src/exchange/markdown/p10.ts':
    "import { createDocumentStore } from '#state/documents.ts'\nexport const y = createDocumentStore",
  'src/diagrams/p11.ts': "import mermaid from 'mermaid'\nexport const y = mermaid",
  'src/diagrams/models/p12.ts': "import { advise } from '#advisor/advise.ts'\nexport const y = advise",
  'src/state/p13.ts': "import { HomePage } from '#features/home/HomePage.tsx'\nexport const y = HomePage",
  'src/ui/p14.tsx': "import type { Pattern } from '#schema/content/pattern.ts'\nexport type Y = Pattern",
  'src/components/p15.tsx':
    "import { createDocumentStore } from '#state/documents.ts'\nexport const y = createDocumentStore",
  'src/components/p16.tsx': "import { advise } from '#advisor/advise.ts'\nexport const y = advise",
  'src/features/review/p17.tsx': "import { HomePage } from '#features/home/HomePage.tsx'\nexport const y = HomePage",
  'src/features/review/p18.tsx': "import { HomePage } from '../home/HomePage.tsx'\nexport const y = HomePage",
  'src/features/review/p19.tsx': "export { HomePage as y } from '../home/HomePage.tsx'",
  'src/features/review/p20.tsx': "import { linkKnowledge } from '#knowledge/link.ts'\nexport const y = linkKnowledge",
  'src/features/review/p21.tsx': "import { advice } from 'virtual:knowledge/advice'\nexport const y = advice",
  'src/features/review/p22.tsx': "import mermaid from 'mermaid'\nexport const y = mermaid",
  'src/features/review/p23.tsx': "export const Y = () => <p dangerouslySetInnerHTML={{ __html: '' }} />",
  'src/routes/p24.tsx': "import { advise } from '#advisor/advise.ts'\nexport const y = advise",
  'src/routes/p25.tsx': "import { advice } from 'virtual:knowledge/advice'\nexport const y = advice",
  'src/app/p26.tsx': "import { HomePage } from '#features/home/HomePage.tsx'\nexport const y = HomePage",
  'src/new-room/p27.ts': "import { walkFlow } from '#advisor/flow/walk-flow.ts'\nexport const y = walkFlow",
  'src/knowledge/p28.ts': "import { readFileSync } from 'node:fs'\nexport const y = readFileSync",
  'src/schema/p29.ts': "import type { Q } from '#schema/p29b.ts'\nexport interface P {\n  q: Q\n}",
  'src/schema/p30.ts': "export * from '#schema/content/pattern.ts'",
  'src/ui/p31.tsx': 'export default 1',
  'src/advisor/p32.ts': 'export const now = () => Date.now()',
  'src/advisor/p33.ts': 'export const title = () => document.title',
  'src/cli/p34.ts': "import { HomePage } from '#features/home/HomePage.tsx'\nexport const y = HomePage",
  'src/cli/p35.ts': "import { useState } from 'react'\nexport const y = useState",
  'src/features/review/p36.tsx': "import { readFileSync } from 'node:fs'\nexport const y = readFileSync",
  'src/features/review/p37.tsx': "import { z } from 'zod'\nexport const y = z",
  'src/features/review/p38.tsx': "import mermaid from 'mermaid/dist/mermaid.esm.mjs'\nexport const y = mermaid",
  'src/features/review/p39.tsx': "import 'virtual:evaluation'",
  'src/features/review/p40.tsx': "import { HomePage } from './../home/HomePage.tsx'\nexport const y = HomePage",
  'src/features/review/p41.tsx':
    "import { HomePage } from '/src/features/home/HomePage.tsx'\nexport const y = HomePage",
  'src/features/review/p42.tsx': "export const y = () => import('#features/home/HomePage.tsx')",
  'src/features/review/p43.tsx': "export type Y = import('#knowledge/link.ts').LinkResult",
  'src/features/review/p44.tsx': "export const y = import.meta.glob('/src/features/home/*.tsx')",
  'src/features/review/p45.tsx': "const mermaid = require('mermaid')\nexport const y = mermaid",
  'src/routes/p46.tsx': "import { drawStack } from '#diagrams/sealed/host.ts'\nexport const y = drawStack",
  'src/routes/p47.tsx': "import { z } from 'zod'\nexport const y = z",
  'src/app/p48.tsx': "import { parse } from 'yaml'\nexport const y = parse",
  'src/diagrams/p49.ts': "import { host } from './sealed/host.ts'\nexport const y = host",
  'src/diagrams/p50.ts': 'export const now = () => Date.now()',
  'src/advisor/p51.ts': 'export const y = () => Math.random()',
  'src/advisor/p52.ts': 'const y = 1\nexport { y as default }',
  'src/advisor/p53.ts': "export type Y = import('#state/documents.ts').DocumentStore",
  'src/components/p54.tsx': "export const y = (e: Element) => {\n  e.innerHTML = ''\n}",
  'src/components/p55.tsx': "export const y = (e: Element) => e.insertAdjacentHTML('beforeend', '')",
  'src/components/p56.tsx': "export const Y = () => <p {...{ dangerouslySetInnerHTML: { __html: '' } }} />",
  'src/components/p57.tsx': "export const y = () => new DOMParser().parseFromString('', 'text/html')",
  'src/components/p58.tsx': 'export const Y = () => <iframe srcDoc="" title="" />',
  'src/cli/p59.ts': "export const y = (e: { outerHTML: string }) => {\n  e.outerHTML = ''\n}",
}

const ALLOWED: Readonly<Record<string, string>> = {
  'src/schema/p29b.ts': "import type { P } from '#schema/p29.ts'\n\nexport interface Q {\n  p: P\n}\n",
  'src/advisor/ok1.ts': "import type { Answers } from '#schema/advice/answers.ts'\n\nexport type X = Answers\n",
  'src/advisor/flow/ok2.ts': "import type { X } from '#advisor/ok1.ts'\n\nexport type Y = X\n",
  'src/diagrams/sealed/ok3.ts': "import mermaid from 'mermaid'\n\nexport const draw = mermaid\n",
  'src/diagrams/sealed/ok6.ts': "export const y = (e: Element) => {\n  e.innerHTML = ''\n}\n",
  'src/features/review/ok4.tsx': "import { advise } from '#advisor/advise.ts'\n\nexport const y = advise\n",
  'src/cli/ok5.ts': "import { advise } from '#advisor/advise.ts'\n\nexport const y = advise\n",
}

/** The one that closes a cycle is reported at either end of it. */
const EITHER_END = new Set(['src/schema/p29b.ts'])

let folder = ''
let refused: ReadonlySet<string> = new Set()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doors-'))
  const guards = readdirSync('src')
    .filter((file) => file.endsWith('.grit'))
    .map((file) => join('src', file))
  for (const file of ['biome.json', 'package.json', '.gitignore', ...guards]) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries({ ...FORBIDDEN, ...ALLOWED })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const biome = resolve('node_modules/.bin/biome')
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', 'src']
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' })
  const named = stdout.matchAll(/::error [^\n]*?file=([^,\n]+),/g)
  refused = new Set([...named].map(([, file = '']) => relative(realpathSync(folder), file)))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.keys(FORBIDDEN))('the guard refuses %s', (file) => {
  expect(refused).toContain(file)
})

test.each(Object.keys(ALLOWED).filter((file) => !EITHER_END.has(file)))('the guard lets %s through', (file) => {
  expect(refused).not.toContain(file)
})
