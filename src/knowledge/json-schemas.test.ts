import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

test.each(jsonSchemas())(
  'content/schemas/$name is fresh (else run `npx tsx src/cli/schemas.ts`)',
  async ({ name, text }) => {
    expect(await readFile(`content/schemas/${name}`, 'utf8')).toBe(text)
  },
)
