import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import {
  guardAt,
  headersOf,
  isApi,
  problemType,
  readSitePolicy,
  type SitePolicy,
  typeOf,
  unknownRoute,
} from '../domain/site-policy.ts';
import { type Command, exit, UsageError } from './command.ts';

const options = { port: { type: 'string', default: '4321' } } as const;

/** `trust serve`: the built site on this machine, with guards that answer 403 to every method. */
export const serve: Command = {
  name: 'serve',
  usage: 'trust serve [--port N]',
  summary: 'Serves the built site on this machine; guards answer 403 to every method.',
  run: (args, terminal) => {
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new UsageError(`--port ${values.port} is not a port; expected 0 to 65535.`);
    const folder = `${terminal.root}/dist`;
    if (!existsSync(folder) || !existsSync(`${terminal.root}/.hosting/policy.json`))
      throw new UsageError('There is no built site. Build it first: npm run build');
    const server = createServer(siteHandler(folder, policyOf(folder)));
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE')
          reject(new UsageError(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`));
        else reject(error);
      });
      server.listen(port, 'localhost', () => {
        const address = server.address();
        const actual = typeof address === 'object' && address !== null ? address.port : port;
        terminal.out(`The trust center is on http://localhost:${actual} (stop it with Ctrl+C)\n`);
      });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          server.close(() => resolve(exit.ok));
          server.closeAllConnections();
        });
      }
    });
  },
};

/** The policy that was built with a site; it stands beside the site's folder. */
export function policyOf(folder: string): SitePolicy {
  return readSitePolicy(readFileSync(`${folder}/../.hosting/policy.json`, 'utf8'));
}

/** Answers requests from a built site's folder as its policy says. */
export function siteHandler(folder: string, policy: SitePolicy) {
  const files = sirv(folder, { extensions: ['html'], etag: true, dotfiles: true, brotli: true, gzip: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { path, query } = targetOf(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const guard = guardAt(policy, path);
    const spelt = pageSpelt(folder, path);
    const moved = policy.redirects.find(({ from }) => from === path);
    const answer = (status: number, body: Uint8Array | string, more: Readonly<Record<string, string>>) => {
      const length = String(Buffer.byteLength(body));
      response.writeHead(status, { ...headersOf(policy, path, status), 'Content-Length': length, ...more });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const page = (status: number, file: string) =>
      answer(status, readFileSync(`${folder}${file}`), { 'Content-Type': 'text/html; charset=utf-8' });
    if (guard !== null) answer(403, readFileSync(`${folder}${guard}`), { 'Content-Type': problemType });
    else if (isApi(path)) answer(404, unknownRoute, { 'Content-Type': problemType });
    else if (!isRead) answer(405, '', { Allow: 'GET, HEAD' });
    else if (moved !== undefined) answer(301, '', { Location: moved.to });
    else if (policy.gone.includes(path)) page(410, `${path}.html`);
    else if (spelt !== null) answer(301, '', { Location: `${spelt}${query}` });
    else if (isHidden(path)) page(404, '/404.html');
    else {
      const file = fileAt(folder, path);
      const type = typeOf(policy, file);
      for (const [name, value] of Object.entries(headersOf(policy, file, 200))) response.setHeader(name, value);
      if (type !== null) response.setHeader('Content-Type', type);
      request.headers['accept-encoding'] = wanted(request.headers['accept-encoding']);
      // Nothing is answered in part, as with every other host.
      delete request.headers.range;
      files(request, response, () => page(404, '/404.html'));
    }
  };
}

/** The encodings that a client accepts, without those that it refuses (RFC 9110, section 12.5.3). */
function wanted(accepted = ''): string {
  return accepted
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/i.test(one))
    .join(',');
}

/** Files that hosts read, compressed copies, the page for unknown addresses, and a name with a slash behind it are no addresses. */
function isHidden(path: string): boolean {
  return /\.(?:br|gz)$|^\/(?:_headers|_redirects|404(?:\.html)?)$|[^/]\/+$/.test(path);
}

/** The one address of a page that is asked for with its ending or with a slash behind it; `null` for anything else. */
function pageSpelt(folder: string, path: string): string | null {
  const [, page] = /^((?:\/[a-z0-9_-]+)+)(?:\.html|\/)$/.exec(path) ?? [];
  if (page === undefined || page === '/404' || !existsSync(`${folder}${page}.html`)) return null;
  return page === '/index' ? '/' : page;
}

function fileAt(folder: string, path: string): string {
  if (path === '/') return '/index.html';
  return existsSync(`${folder}${path}.html`) ? `${path}.html` : path;
}

/** What is asked for. Two slashes in front name no other host here. */
function targetOf({ url = '/' }: IncomingMessage): { readonly path: string; readonly query: string } {
  try {
    const { pathname, search } = new URL(url.replace(/^\/+/, '/'), 'http://localhost');
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return { path: '/', query: '' };
  }
}
