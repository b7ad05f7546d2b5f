import type { APIRoute } from 'astro';
import verifier from '../exports/verify.py?raw';

export const GET: APIRoute = () => new Response(verifier, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
