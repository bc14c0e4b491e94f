/**
 * The one source of the site's content security policy: `build` writes it as a meta tag into every page and as
 * `_headers` for hosts that read that file. What a browser ignores in a meta tag is left out there.
 */
const PAGE: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  // React sets style attributes and the critical styles are inlined; no style can run a script.
  ['style-src', "'self' 'unsafe-inline'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['frame-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'diagram dompurify service-worker'],
  ['frame-ancestors', "'none'"],
]

const HEADER_ONLY = new Set(['frame-ancestors', 'sandbox'])

const join = (directives: typeof PAGE) => directives.map(([name, value]) => `${name} ${value}`).join('; ')

/** The page's policy for the `Content-Security-Policy` header. */
export const headerPolicy = join(PAGE)
/** The page's policy for the meta tag. */
export const metaPolicy = join(PAGE.filter(([name]) => !HEADER_ONLY.has(name)))

/**
 * For every path, missing ones among them, whose `404.html` has the rest of the policy in its meta tag. Not `'none'`, since
 * it reaches the sealed frame too, which a page of this site shows: `_headers` cannot say "all but these" on every host, and
 * hosts that join two values apply both.
 */
const FRAMED_HERE = "frame-ancestors 'self'"
/** The sealed frame brings its own policy as a meta tag; this is what a browser takes from a header only. */
const FRAME = `sandbox allow-scripts; ${FRAMED_HERE}`
/** The service worker downloads files of this site and does nothing else. */
const WORKER = "default-src 'none'; connect-src 'self'"
const FOR_EVER = 'public, max-age=31536000, immutable'

const COMMON = {
  'Content-Security-Policy': FRAMED_HERE,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The text of `_headers`. The page's policy is listed for the pages one top folder at a time and never for all paths,
 * since the sealed frame has a policy of its own and two policies on one answer would both apply. What all paths get is
 * in the policies of pages and frame as well, or weaker.
 * @param pages paths of the prerendered pages, without the base
 * Apart from the rule for everything no two rules set the same header of a file: some hosts would join the values.
 * @param base path under which the site is served, with slashes at both ends
 * @param frameScripts names of the sealed frame's scripts, which carry a hash
 */
export function headersFile(pages: readonly string[], base: string, frameScripts: readonly string[] = []): string {
  const tops = [...new Set(pages.map((page) => page.split('/')[1] ?? ''))].filter((top) => top !== '').sort()
  const paths = ['', 'index.html', '404.html', ...tops.flatMap((top) => [top, `${top}/*`])]
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[
    rule('*', COMMON),
    rule('assets/*', { 'Cache-Control': FOR_EVER }),
    ...frameScripts.map((script) => rule(`frame/${script}`, { 'Cache-Control': FOR_EVER })),
    rule('frame/frame.html', { 'Content-Security-Policy': FRAME, 'Cache-Control': 'no-cache' }),
    rule('sw.js', { 'Content-Security-Policy': WORKER, 'Cache-Control': 'no-cache' }),
    ...paths.map((path) => rule(path, { 'Content-Security-Policy': headerPolicy, 'Cache-Control': 'no-cache' })),
  ].join('\n\n')}\n`
}
