import * as z from 'zod'
import { KIND_NAMES, KINDS } from './kinds.ts'

/** A JSON Schema per kind of content file, by file name, for editors that complete and check while one writes. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return KIND_NAMES.map((kind) => {
    const { schema, place } = KINDS[kind]
    // Editors know draft 7 best; `input` describes what is written, before defaults are filled in.
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
    const json = { $schema, title: `content/${place}`, ...rest }
    return { name: `${kind}.json`, text: `${JSON.stringify(json, null, 2)}\n` }
  })
}
