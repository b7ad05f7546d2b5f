// What each host keeps of what the site asks of it, in words. The only place that reads `trust:hosts` for pages.

import { hosts, promises } from 'trust:hosts';

/** One thing that a host is asked to keep. */
export type PromiseView = { readonly id: string; readonly title: string };

/** One host, with an answer for each promise. */
export type HostView = {
  readonly id: string;
  readonly name: string;
  /** How this project looked at the host. */
  readonly tested: string;
  readonly answers: readonly { readonly title: string; readonly kept: string; readonly note: string | null }[];
};

const testedWords = {
  real: 'The program itself answers requests in this project’s tests.',
  local: 'Its local runtime answered requests in a measurement; its function runs in this project’s tests.',
  function: 'Its function runs in this project’s tests; the rest is taken from its documentation.',
  none: 'Taken from its documentation alone.',
} as const;

/** What hosts are asked to keep, in order. */
export const promiseViews: readonly PromiseView[] = Object.entries(promises).map(([id, title]) => ({ id, title }));

/** Every host. */
export const hostViews: readonly HostView[] = hosts.map(({ name, tested, keeps }) => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name,
  tested: testedWords[tested],
  answers: Object.entries(keeps).map(([id, keeping]) => ({
    title: promises[id as keyof typeof promises],
    kept: keeping.kept,
    note: 'note' in keeping ? keeping.note : null,
  })),
}));
