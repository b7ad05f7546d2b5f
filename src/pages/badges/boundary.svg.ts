// The badge of the whole boundary.

import type { APIRoute } from 'astro';
import { boundaryBadge } from '../../site/badges.ts';
import { svgResponse } from '../../site/badge.ts';

export const GET: APIRoute = async () => svgResponse(await boundaryBadge());
