import type { HeaderRule } from '#cli/serve/headers.ts'

interface Options {
  /** The rules of the site's `_headers`. */
  readonly rules: readonly HeaderRule[]
  /** Path under which the site is served, with slashes at both ends. */
  readonly base: string
  /** The folder that holds the site: below it the files lie at `base`. */
  readonly root: string
  readonly port: number
  /** nginx's own list of content types. */
  readonly mimeTypes?: string
}

/**
 * A whole `nginx.conf` that serves the site as `npm start` does: a file, a folder's index.html, else 404.html with
 * status 404, and the headers of `_headers`. It runs without root and writes below /tmp only.
 */
export function nginxConf({ rules, base, root, port, mimeTypes = '/etc/nginx/mime.types' }: Options): string {
  const names = [...new Set(rules.flatMap((rule) => rule.headers.map(([name]) => name)))]
  const variable = (name: string) => `$site_${name.replaceAll('-', '_')}`
  return `# Written by src/cli/nginx-conf.ts from the _headers of the site.
worker_processes auto;
pid /tmp/nginx.pid;
events {}
http {
  include ${mimeTypes};
  types { application/manifest+json webmanifest; }
  default_type application/octet-stream;
  charset utf-8;
  access_log off;
  server_tokens off;
  client_body_temp_path /tmp/nginx-body;
  proxy_temp_path /tmp/nginx-proxy;
  fastcgi_temp_path /tmp/nginx-fastcgi;
  uwsgi_temp_path /tmp/nginx-uwsgi;
  scgi_temp_path /tmp/nginx-scgi;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;

${names.map((name) => headerMap(variable(name), name, rules)).join('\n')}
  server {
    listen ${port};
    root ${root};
    absolute_redirect off;
    error_page 404 ${base}404.html;
${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
    location = ${base}_headers { return 404; }
${base === '/' ? '' : `    location = / { return 302 ${base}; }\n`}    location / { try_files $uri $uri/index.html =404; }
  }
}
`
}

/** The value of one header by address. nginx takes the first expression that matches, `_headers` the last rule. */
function headerMap(variable: string, name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) =>
    headers.filter(([one]) => one === name).map(([, value]) => `    "~${expressionOf(path)}" "${value}";`),
  )
  return `  map $uri ${variable} {\n    default "";\n${lines.reverse().join('\n')}\n  }\n`
}

/** A page's rule also holds for the index.html that nginx answers it with. */
function expressionOf(path: string): string {
  const text = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (path.endsWith('*')) return `^${text.slice(0, -2)}`
  return `^${text.replace(/\/$/, '')}${/\.\w+$/.test(path) ? '' : '(/+(index\\.html)?)?'}$`
}
