// The policy for Caddy 2.6 and newer. Its file server answers every method with 200, so methods are refused before it.

import { caching, problemType, type SitePolicy, unknownRoute } from '../../domain/site-policy.ts';
import type { HostFile } from './host-file.ts';

/** The files for Caddy, below `caddy/`. Where the site stands and answers comes from the environment. */
export function caddyFiles(policy: SitePolicy): readonly HostFile[] {
  return [
    { path: 'caddy/Caddyfile', text: plainMain(policy) },
    { path: 'caddy/https.Caddyfile', text: httpsMain(policy) },
  ];
}

function plainMain(policy: SitePolicy): string {
  return `# The site in plain HTTP, for any host name; TLS ends before it. SITE_PORT is where it answers, SITE_ROOT the folder of
# the built site.
{
	admin off
}

${block(policy, 'http://:{$SITE_PORT:8080}', [opening(policy), refusals(policy), pages(policy)])}`;
}

/** Caddy's own redirects to HTTPS would come without headers, answer guards as well, and lead to any host that is asked for. */
function httpsMain(policy: SitePolicy): string {
  return `# The site on ports 80 and 443. SITE_NAME is its host name, for which Caddy gets the certificate itself, SITE_ROOT the
# folder of the built site.
{
	admin off
	auto_https disable_redirects
}

# Whatever the Host header says once TLS has begun, it is this site that answers.
${block(policy, 'https://{$SITE_NAME}, https://', [opening(policy), refusals(policy), pages(policy)])}
# Plain HTTP: guards are blocked here too, everything else leads to the one name. Strict-Transport-Security must not be sent
# here (RFC 6797, section 7.2).
${block(policy, 'http://', [opening(policy), 'header -Strict-Transport-Security', refusals(policy), 'redir https://{$SITE_NAME}{uri} 308'])}`;
}

/** One site: its rules in order, and how it says that something is missing. */
function block({ contentPolicy }: SitePolicy, addresses: string, rules: readonly string[]): string {
  return `${addresses} {
	root * {$SITE_ROOT:/srv/dist}

	route {
${indented(rules.join('\n\n').replace(/\n{3,}/g, '\n\n'), 2)}
	}

	# A path in other letter case is unknown, but a rule for a file may have matched it.
	handle_errors {
		header Content-Security-Policy "${contentPolicy.every}"
		header Cache-Control "${caching.never}"
		header Content-Type "text/html; charset=utf-8"
		@unknown expression {err.status_code} == 404
		handle @unknown {
			rewrite * /404.html
			file_server {
				status 404
				precompressed br gzip
			}
		}
		handle {
			respond "{err.status_code} {err.status_text}" {err.status_code}
		}
	}
}
`;
}

/** Whether the client still has what it would get is the only condition that is heard: others end in answers with wrong caching. */
const ignored = ['If-Match', 'If-Unmodified-Since', 'If-Range', 'Range'];
/** A guard is answered in full whatever the client has. */
const ignoredByGuards = ['If-None-Match', 'If-Modified-Since'];

function opening({ headers, contentPolicy }: SitePolicy): string {
  const fixed = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  return `header {
${fixed.join('\n')}
	Content-Security-Policy "${contentPolicy.every}"
	Cross-Origin-Resource-Policy same-origin
	Cache-Control "${caching.revalidated}"
}
header {
	Vary Accept-Encoding
	-Accept-Ranges
	-Server
	defer
}
${ignored.map((name) => `request_header -${name}`).join('\n')}`;
}

function refusals({ guards }: SitePolicy): string {
  return `# Guards: 403 for every method, with the bytes of the guard's file.
${guards.map(guard).join('\n')}

# Nothing else stands under /api.
@api path /api /api/*
handle @api {
	header Cache-Control "${caching.never}"
	header Content-Type ${problemType}
	respond \`${unknownRoute}\` 404
}

@refused not method GET HEAD
handle @refused {
	header Allow "GET, HEAD"
	header Cache-Control "${caching.never}"
	respond 405
}`;
}

function pages({ contentPolicy, shared, immutable, types, guards, redirects, gone }: SitePolicy): string {
  const endings = Object.entries(types.endings).map(
    ([ending, type]) => `@type-${ending} path *.${ending}\nheader @type-${ending} Content-Type "${type}"`,
  );
  const nameless = Object.entries(types.at).filter(([file]) => !guards.includes(file));
  return `# Files that hosts read, and compressed copies, are no addresses.
@hidden path *.br *.gz /_headers /_redirects /404 /404.html
error @hidden 404
# Names that no file of the site has, and that a file system refuses to look up (which would be an error 500).
@impossible path_regexp [^\\x01-\\x7f]|[^/]{240}|^.{1000}
error @impossible 404

${redirects.map(({ from, to }) => `redir ${from} ${to} 301`).join('\n')}
${gone.map((path, at) => `@gone${at} path ${path}\nhandle @gone${at} {\n\theader Cache-Control "${caching.never}"\n\theader Content-Type "text/html; charset=utf-8"\n\trewrite * ${path}.html\n\tfile_server {\n\t\tstatus 410\n\t}\n}`).join('\n')}

# One address per page.
@index path_regexp ^/index(?:\\.html)?/?$
redir @index / 301
@twin path_regexp twin ^((?:/[a-z0-9_-]+)+)(?:\\.html|/)$
handle @twin {
	@asked {
		file {re.twin.1}.html
		expression {query} != ""
	}
	redir @asked {re.twin.1}?{query} 301
	@page file {re.twin.1}.html
	redir @page {re.twin.1} 301
	error 404
}
# The file server would ignore a slash behind the name of a file, and the rules below would not know the file.
@slash path_regexp [^/]/+$
error @slash 404

try_files {path} {path}.html
${endings.join('\n')}
@home path /
header @home Content-Type "text/html; charset=utf-8"
${nameless.map(([file, type], at) => `@nameless${at} path ${file}\nheader @nameless${at} Content-Type "${type}"`).join('\n')}
@fresh path ${immutable.map((start) => `${start}*`).join(' ')}
header @fresh Cache-Control "${caching.immutable}"
@shared path ${shared.map((start) => `${start}*`).join(' ')}
header @shared Cross-Origin-Resource-Policy cross-origin
${Object.entries(contentPolicy.at)
  .map(([file, policy], at) => `@policy${at} path ${file}\nheader @policy${at} Content-Security-Policy "${policy}"`)
  .join('\n')}
file_server {
	disable_canonical_uris
	precompressed br gzip
}`;
}

/** Newer versions refuse methods in their file server as well, so every method but HEAD is answered as a GET. */
function guard(route: string, at: number): string {
  return `@guard${at} path ${route} ${route}.json
handle @guard${at} {
	header {
		Content-Type ${problemType}
		Cache-Control "${caching.never}"
		-Etag
		-Last-Modified
		defer
	}
${ignoredByGuards.map((name) => `	request_header -${name}`).join('\n')}
	rewrite * ${route}.json
	@write${at} not method HEAD
	method @write${at} GET
	file_server {
		status 403
	}
}`;
}

function indented(text: string, depth: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `${'\t'.repeat(depth)}${line}`))
    .join('\n');
}
