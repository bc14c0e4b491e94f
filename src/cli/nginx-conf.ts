import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nginxConf } from './build/nginx-conf.ts'
import { parseHeaders } from './serve/headers.ts'

// Prints an nginx.conf for the built site in DIST, which is served below BASE_PATH from the files in ROOT.
const rules = parseHeaders(readFileSync(join(process.env.DIST ?? 'dist', '_headers'), 'utf8'))
const base = process.env.BASE_PATH ?? '/'
const mimeTypes = process.env.MIME_TYPES
process.stdout.write(
  nginxConf({
    rules,
    base,
    root: process.env.ROOT ?? '/srv',
    port: Number(process.env.PORT ?? 8080),
    ...(mimeTypes ? { mimeTypes } : {}),
  }),
)
