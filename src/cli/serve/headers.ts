/** One rule of a `_headers` file: a path, `*` standing for the rest of it, and the headers it adds. */
export interface HeaderRule {
  readonly path: string
  readonly headers: readonly (readonly [string, string])[]
}

/** Parses the `_headers` format of Netlify and Cloudflare Pages. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      rules.push({ path: line.trim(), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** The headers that the rules give a path; later rules win over earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matches = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path || path === `${rule.path}/`
  return Object.fromEntries(rules.filter(matches).flatMap((rule) => rule.headers))
}
