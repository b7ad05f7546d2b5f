// The tiles of the log; an empty ledger has none.

import type { APIRoute, GetStaticPaths } from 'astro';
import { logFiles, logResponse } from '../../exports/log.ts';

const folder = 'tile/';

export const getStaticPaths = (async () => {
  const files = await logFiles();
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => ({ params: { path: path.slice(folder.length) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => logResponse(`${folder}${params.path}`, 'application/octet-stream');
