import type { APIRoute } from 'astro';
import { guardSchema } from '../../domain/guard-schema.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(guardSchema, null, 2)}\n`);
