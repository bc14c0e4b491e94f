/* Writes content/schemas/, from which editors complete and check the book. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '#knowledge/json-schemas.ts'

mkdirSync('content/schemas', { recursive: true })
for (const { name, text } of jsonSchemas()) writeFileSync(`content/schemas/${name}`, text)
