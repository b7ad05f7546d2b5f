import type { APIRoute } from 'astro';
import { expansionFile } from '../../site/search-files.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await expansionFile())}\n`);
