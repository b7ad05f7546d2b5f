// What the build knows and pages may say: the as-of date and where the text comes from, as the module `trust:facts`.

import type { Plugin } from 'vite';

/** Facts about this build. */
export type Facts = {
  /** The day for which the ledger is evaluated, `YYYY-MM-DD`, UTC. */
  readonly asOf: string;
  /** The day of the last commit that changed the text, `YYYY-MM-DD`; `null` where there is no history. */
  readonly changed: string | null;
  /** The commit that the site is built from; `null` where there is no history. */
  readonly commit: string | null;
  /** `sha256:…` over everything the build reads: content, ledger, source code, lock file and as-of date. */
  readonly inputs: string;
};

const name = 'trust:facts';

/** Serves `facts` to pages as the default export of `trust:facts`. */
export function factsPlugin(facts: Facts): Plugin {
  return {
    name: 'trust-facts',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default Object.freeze(${JSON.stringify(facts)});` : undefined),
  };
}
