import type { APIRoute } from 'astro';
import { pagesFile } from '../../site/search-files.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await pagesFile())}\n`);
