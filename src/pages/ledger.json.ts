import type { APIRoute } from 'astro';
import { logPath } from '../domain/log-files.ts';
import { logResponse } from '../exports/log.ts';

export const GET: APIRoute = () => logResponse(logPath, 'application/json');
