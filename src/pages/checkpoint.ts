import type { APIRoute } from 'astro';
import { checkpointPath } from '../domain/log-files.ts';
import { logResponse } from '../exports/log.ts';

export const GET: APIRoute = () => logResponse(checkpointPath, 'text/plain; charset=utf-8');
