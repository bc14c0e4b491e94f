import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersFor, parseHeaders } from './headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export interface StaticHostOptions {
  /** Folder to serve. */
  readonly folder: string
  /** Path under which it is served, `/` or `/x/`. */
  readonly base?: string
  /** Called with every path that is asked for. */
  readonly onRequest?: (path: string, status: number) => void
}

interface Answer {
  readonly status: number
  readonly file: string | undefined
}

/**
 * A web server that behaves like a plain static host: a file, a folder's index.html, else 404.html with status 404.
 * `_headers` is applied. No fallback to the home page, so that a missing chunk is a real 404.
 */
export function createStaticHost({ folder, base = '/', onRequest }: StaticHostOptions): Server {
  const headersPath = join(folder, '_headers')
  const rules = existsSync(headersPath) ? parseHeaders(readFileSync(headersPath, 'utf8')) : []
  const zipped = new Map<string, Buffer>()

  const body = (file: string) => {
    const cached = zipped.get(file)
    if (cached) return cached
    const raw = readFileSync(file)
    const bytes = extname(file) === '.png' ? raw : gzipSync(raw)
    zipped.set(file, bytes)
    return bytes
  }

  return createServer((request, response) => {
    const path = decodePath(request.url ?? '/')
    const { status, file } = path === undefined ? { status: 400, file: undefined } : find(folder, base, path)
    onRequest?.(path ?? '', status)
    const headers = headersFor(rules, path ?? '')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
      return
    }
    if (!file) {
      response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const encoding = extname(file) === '.png' ? {} : { 'content-encoding': 'gzip' }
    const bytes = body(file)
    response.writeHead(status, { ...headers, ...encoding, 'content-type': type, 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname)
  } catch {
    return undefined
  }
}

function find(folder: string, base: string, path: string): Answer {
  const missing = join(folder, '404.html')
  const notFound = { status: 404, file: isFile(missing) ? missing : undefined }
  if (`${path}/` === base) return { status: 200, file: join(folder, 'index.html') }
  if (!path.startsWith(base)) return notFound
  const target = join(folder, normalize(`/${path.slice(base.length)}`))
  const candidates = path.endsWith('/') ? [join(target, 'index.html')] : [target, join(target, 'index.html')]
  const file = candidates.find(isFile)
  return file ? { status: 200, file } : notFound
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile()
