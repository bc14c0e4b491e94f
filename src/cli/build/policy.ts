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

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The text of `_headers`. The page's policy is listed for the pages one top folder at a time and never for all paths,
 * since the sealed frame has a policy of its own and two policies on one answer would both apply.
 * @param pages paths of the prerendered pages, without the base
 * @param base path under which the site is served, with slashes at both ends
 */
export function headersFile(pages: readonly string[], base: string): string {
  const tops = [...new Set(pages.map((page) => page.split('/')[1] ?? ''))].filter((top) => top !== '').sort()
  const paths = ['', 'index.html', '404.html', ...tops.flatMap((top) => [top, `${top}/*`])]
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[
    rule('*', COMMON),
    rule('assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...paths.map((path) => rule(path, { 'Content-Security-Policy': headerPolicy, 'Cache-Control': 'no-cache' })),
  ].join('\n\n')}\n`
}
