// Starting a worker takes a trusted address under `require-trusted-types-for 'script'`. This page trusts exactly one.

/** The only script that may become a worker. */
export const workerPath = '/pagefind/pagefind-worker.js';

/** The address if it is the worker's on this site; throws for any other, so that nothing else can be started. */
export function trustedWorker(address: string, origin: string): string {
  const url = new URL(address, origin);
  if (url.origin === origin && url.pathname === workerPath && url.search === '' && url.hash === '') return url.href;
  throw new TypeError(`${address} is not the search worker`);
}

type Factory = {
  createPolicy: (name: 'default', rules: { createScriptURL: (address: string) => string }) => unknown;
};

/** Installs the one policy. It has no rule for HTML and none for script text, so both are refused. */
export function trustOnlyTheWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => trustedWorker(address, location.origin) });
}
