// Search in `npm run dev`: the word list comes from the running server, the text index from the last build.

import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { textFilePath } from './search-index.ts';

/** Where a last build may be, newest first. */
const places = ['dist', '.trust/previous'];
const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Serves the index in development from the last build under `root`, with the time at which it was made. */
export function lastIndexPlugin(root: string): Plugin {
  return {
    name: 'trust-last-index',
    configureServer: ({ middlewares }) => {
      middlewares.use(lastIndex(root));
    },
  };
}

function lastIndex(root: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = normalize(decodeURIComponent((request.url ?? '').replace(/\?.*$/, '')));
    if (!path.startsWith('/pagefind/') && path !== `/${textFilePath}`) return next();
    const file = places.map((place) => join(root, place, path)).find(isFile);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Last-Modified', statSync(file).mtime.toUTCString());
    response.setHeader('Content-Type', types[file.replace(/^.*\./, '')] ?? 'application/octet-stream');
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
