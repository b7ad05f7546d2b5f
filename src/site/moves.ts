// Addresses that stood here once: where they went, or when they ended and why.

import { parse } from 'yaml';
import { splitAddress } from '../domain/permanence.ts';
import { type Published, publishedSchema } from '../schemas/published.ts';

/** One address that moved or ended. */
export type Move =
  | { readonly kind: 'moved'; readonly path: string; readonly anchor: string; readonly to: string }
  | {
      readonly kind: 'ended';
      readonly path: string;
      readonly anchor: string;
      readonly title: string;
      readonly date: string;
      readonly reason: string;
    };

const files = import.meta.glob<string>('/content/published.yaml', { query: '?raw', import: 'default', eager: true });
const published: readonly Published[] = Object.values(files).map((text) => publishedSchema.parse(parse(text)));

/** Every address that moved or ended, in the order in which the list names them. */
export const moves: readonly Move[] = published.flatMap(({ redirects, tombstones }) => [
  ...redirects.map(({ from, to }) => ({ kind: 'moved' as const, ...splitAddress(from), to })),
  ...tombstones.map(({ path, ...end }) => ({ kind: 'ended' as const, ...splitAddress(path), ...end })),
]);

/** What moved away from a page or ended on it while the page stands. */
export function movesOf(path: string): readonly Move[] {
  return moves.filter((move) => move.path === path && move.anchor !== '');
}
