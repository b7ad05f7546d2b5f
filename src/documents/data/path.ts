// Where a value stands in a tree of data, in the words of its format.

import type { Traced } from '../traced.ts';

/** A way from the root to a value; `null` is the root. Linked, so that deep trees cost no copies. */
export type Path = { readonly parent: Path; readonly part: string; readonly key: Traced | null } | null;

/** How a path is written: `/gates/0/outcome` or `gates[0].outcome`. */
export type PathStyle = 'pointer' | 'dotted';

const mostParts = 24;

/** The path in words; very long ones keep their last parts. */
export function pathText(path: Path, style: PathStyle): string {
  const parts: string[] = [];
  let step = path;
  for (; step !== null && parts.length < mostParts; step = step.parent) parts.unshift(step.part);
  const start = step === null ? '' : '…';
  if (style === 'pointer') {
    return start + parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }
  return parts.reduce(
    (text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    start,
  );
}
