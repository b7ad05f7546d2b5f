// The one sentence about everything: whether the goal is open, and until when that can be so.

import type { Site } from '../schemas/site.ts';
import type { GateView } from './gates.ts';
import { closed, type State, stateOfAll } from './state.ts';

/** The verdict over all gates; its words are full sentences. */
export function siteVerdict(site: Site, gates: readonly GateView[]): State {
  const all = stateOfAll(gates, site.production);
  if (all.until === null) return closed(site.production);
  return { ...all, words: `${site.opened} All gates are met until ${all.until}; nothing counts after ${all.until}.` };
}
