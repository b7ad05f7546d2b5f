import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { type Command, exit, loadSources, UsageError } from './command.ts';

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
    if (!existsSync(folder)) throw new UsageError('There is no built site. Build it first: npm run build');
    const sources = loadSources(terminal);
    if (sources === null) return exit.unreadable;
    const routes = sources.entries.guards.map(({ data }) => data.route);
    const server = createServer(siteHandler(folder, routes));
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

/** Answers requests from a built site's folder. */
export function siteHandler(folder: string, guardRoutes: readonly string[]) {
  const files = sirv(folder, { extensions: ['html'], etag: true, dotfiles: false });
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const path = pathOf(request);
    const guard = guardRoutes.find((route) => path === route || path === `${route}.json`);
    if (guard !== undefined) answerGuard(`${folder}${guard}`, request, response);
    else if (path.startsWith('/api/')) notFoundJson(response, request);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else files(request, response, () => notFoundPage(`${folder}/404.html`, request, response));
  };
}

function notFoundPage(file: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

function answerGuard(file: string, request: IncomingMessage, response: ServerResponse): void {
  const body = readFileSync(file);
  response.writeHead(403, {
    'Content-Type': 'application/problem+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function notFoundJson(response: ServerResponse, request: IncomingMessage): void {
  const body = JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404 });
  response.writeHead(404, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
