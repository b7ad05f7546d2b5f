// The policy for nginx: maps for the `http` block, a site for a `server` block, and a whole configuration that runs without
// root. Headers stand once, at the server, with values looked up per answer, because a location with a header of its own
// would lose all others.

import { caching, problemType, type SitePolicy, unknownRoute } from '../../domain/site-policy.ts';
import type { HostFile } from './host-file.ts';

/** The files for nginx, below `nginx/`. */
export function nginxFiles(policy: SitePolicy): readonly HostFile[] {
  return [
    { path: 'nginx/maps.conf', text: maps(policy) },
    { path: 'nginx/site.conf', text: site(policy) },
    {
      path: 'nginx/brotli.conf',
      text: '# For servers with the module ngx_brotli (Debian: libnginx-mod-http-brotli-static).\nbrotli_static on;\n',
    },
    { path: 'nginx/nginx.conf', text: nginxMain(containerPlaces) },
  ];
}

/** Where a whole configuration finds and puts things. */
export type NginxPlaces = {
  readonly listen: readonly string[];
  /** The folder of the built site. */
  readonly root: string;
  /** The folder of the generated files. */
  readonly files: string;
  /** A folder that may be written to. */
  readonly temporary: string;
  readonly modules: string;
  readonly log: string;
};

const containerPlaces: NginxPlaces = {
  listen: ['8080', '[::]:8080'],
  root: '/srv/dist',
  files: '/etc/nginx/trust-center',
  temporary: '/tmp',
  modules: '/etc/nginx/modules-enabled/*.conf',
  log: '/dev/stderr',
};

/** A whole configuration for an unprivileged user. TLS ends before it. */
export function nginxMain({ listen, root, files, temporary, modules, log }: NginxPlaces): string {
  const temporaryPaths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${temporary}/${kind};`,
  );
  return `pid ${temporary}/nginx.pid;
error_log ${log} warn;
include ${modules};
worker_processes auto;
events {}
http {
  access_log off;
  sendfile on;
${temporaryPaths.join('\n')}
  include ${files}/maps.conf;
  server {
${listen.map((address) => `    listen ${address};`).join('\n')}
    root ${root};
    include ${files}/site.conf;
    include ${files}/brotli.conf;
  }
}
`;
}

function maps({ contentPolicy, shared, immutable }: SitePolicy): string {
  const policies = Object.entries(contentPolicy.at).map(([file, policy]) => `  ${file} "${policy}";`);
  const isShared = shared.map((start) => `  ~^${start} cross-origin;`);
  return `# For the http block.
map $uri $trust_content_policy {
  default "${contentPolicy.every}";
${policies.join('\n')}
}
map $uri $trust_resource_policy {
  default same-origin;
${isShared.join('\n')}
}
map "$status $uri" $trust_caching {
  default "${caching.never}";
  "~*^\\d+ /api(?:/|$)" "${caching.never}";
  "~^(?:200|206|304) (?:${immutable.join('|')})" "${caching.immutable}";
  "~^(?:200|206|301|304) " "${caching.revalidated}";
}
map $request_method $trust_writes {
  default 1;
  GET 0;
  HEAD 0;
}
map $status $trust_allow {
  default "";
  405 "GET, HEAD";
}
`;
}

function site({ headers, types, guards, redirects, gone }: SitePolicy): string {
  const fixed = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const endings = Object.entries(types.endings).map(([ending, type]) => `  ${bare(type)} ${ending};`);
  const charset = [...new Set(Object.values(types.endings).filter((type) => type.includes('charset')))].map(bare);
  const nameless = Object.entries(types.at).filter(([file]) => !guards.includes(file));
  return `# For a server block that sets listen, server_name and root.
server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types ${charset.filter((type) => type !== 'text/html').join(' ')};
default_type application/octet-stream;
types {
${endings.join('\n')}
}
gzip off;
gzip_static on;
gzip_vary on;
# Nothing is answered in part: the answer to a range beyond the end would carry every header twice.
max_ranges 0;
error_page 404 /404.html;

# HTTP/0.9, whose requests name no protocol, knows no headers: it gets no answer.
if ($server_protocol = "") {
  return 444;
}

${fixed.join('\n')}
add_header Content-Security-Policy $trust_content_policy always;
add_header Cross-Origin-Resource-Policy $trust_resource_policy always;
add_header Cache-Control $trust_caching always;
add_header Allow $trust_allow always;

# Guards: 403 for every method, with the bytes of the guard's file. A body of any size is refused unread.
${guards.map(guard).join('\n')}
location ^~ /-guard/ {
  internal;
  client_max_body_size 0;
  rewrite ^/-guard(/.+)$ $1 break;
  types {}
  default_type ${problemType};
}

# Nothing else stands under /api.
location ~* ^/api(?:/|$) {
  client_max_body_size 0;
  types {}
  default_type ${problemType};
  return 404 '${unknownRoute}';
}

${redirects.map(({ from, to }) => `location = ${from} {\n  ${refuseWrites}\n  return 301 ${to};\n}`).join('\n')}
${gone.map((path) => `location = ${path} {\n  error_page 410 ${path}.html;\n  return 410;\n}\nlocation = ${path}.html {\n  internal;\n}`).join('\n')}

${nameless.map(([file, type]) => `location = ${file} {\n  types {}\n  default_type "${type}";\n}`).join('\n')}

# Files that hosts read, and compressed copies, are no addresses.
location ~ (?:^/_(?:headers|redirects)$|\\.(?:br|gz)$) {
  return 404;
}
location = /404 {
  return 404;
}
location = /404.html {
  internal;
}
location = / {
  try_files /index.html =404;
}
location ~ ^/index(?:\\.html)?/?$ {
  ${refuseWrites}
  return 301 /;
}
# One address per page.
location ~ ^((?:/[a-z0-9_-]+)+)(?:\\.html|/)$ {
  ${refuseWrites}
  if (-f $document_root$1.html) {
    return 301 $1$is_args$args;
  }
  return 404;
}
location / {
  try_files $uri $uri.html =404;
}
`;
}

/** A redirect would answer every method. */
const refuseWrites = 'if ($trust_writes) {\n    return 405;\n  }';

function guard(route: string): string {
  const places = [route, `${route}.json`].map(
    (path) =>
      `location = ${path} {\n  client_max_body_size 0;\n  error_page 403 /-guard${route}.json;\n  return 403;\n}`,
  );
  return places.join('\n');
}

/** A type without its charset, which nginx adds. */
function bare(type: string): string {
  return type.replace(/;.*$/, '');
}
