// The guards as files, each under its route and under `<route>.json`. A static file carries no status or header: the host
// adds them, and the page about guards says what each host can keep.

import type { APIRoute, GetStaticPaths } from 'astro';
import { guardFiles } from '../../site/guard-files.ts';

export const getStaticPaths = (async () => {
  const files = await guardFiles();
  return files.flatMap(({ route, text }) =>
    [route, `${route}.json`].map((path) => ({ params: { route: path.replace(/^\/api\//, '') }, props: { text } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
