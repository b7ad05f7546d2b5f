// One badge per gate.

import type { APIRoute } from 'astro';
import { svgResponse } from '../../../site/badge.ts';
import { gateBadge } from '../../../site/badges.ts';
import { type GateView, gateViews } from '../../../site/gates.ts';

export async function getStaticPaths() {
  return (await gateViews()).map((gate) => ({ params: { id: gate.id }, props: { gate } }));
}

export const GET: APIRoute<{ gate: GateView }> = async ({ props }) => svgResponse(await gateBadge(props.gate));
