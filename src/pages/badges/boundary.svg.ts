// The badge of the whole boundary.

import type { APIRoute } from 'astro';
import { svgResponse } from '../../site/badge.ts';
import { boundaryBadge } from '../../site/badges.ts';

export const GET: APIRoute = async () => svgResponse(await boundaryBadge());
