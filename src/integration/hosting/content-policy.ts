// Content-Security-Policy, as data and as text. Pages hold one style and one script of their own, named by their digests;
// nothing is `unsafe-*`, and text never becomes code (Trusted Types).

import { createHash } from 'node:crypto';

type Directives = Readonly<Record<string, string>>;

/** What a page holds that the policy has to name. */
export type InlineCode = {
  /** Texts of its `<style>` elements. */
  readonly styles: readonly string[];
  /** Texts of its `<script>` elements without an address. */
  readonly scripts: readonly string[];
  /** Whether it loads scripts of this site. */
  readonly loadsScripts: boolean;
  /** Whether one of them starts the search worker. */
  readonly startsWorker: boolean;
  /** Whether it holds an image in itself, as a `data:` address. */
  readonly holdsImages: boolean;
};

/** The policy of a page. In a `meta` element `frame-ancestors` means nothing, so it is left out there. */
export function pagePolicy(
  { styles, scripts, loadsScripts, startsWorker, holdsImages }: InlineCode,
  where: 'header' | 'meta',
): string {
  const own = loadsScripts ? ["'self'"] : [];
  return written({
    'default-src': "'none'",
    'script-src': sources([...own, ...scripts.map(hashed)]),
    'style-src': sources(styles.map(hashed)),
    'img-src': holdsImages ? "'self' data:" : "'self'",
    // Pages ask for nothing; audits that run inside one (Lighthouse) read robots.txt and llms.txt from there.
    'connect-src': "'self'",
    ...(startsWorker ? { 'worker-src': "'self'" } : {}),
    'form-action': "'self'",
    'base-uri': "'none'",
    ...(where === 'header' ? { 'frame-ancestors': "'none'" } : {}),
    'require-trusted-types-for': "'script'",
    'trusted-types': startsWorker ? 'default' : "'none'",
  });
}

/** Where the search worker stands. */
export const workerFile = '/pagefind/pagefind-worker.js';

/** The policy of the search worker's own response, the only one that lets WebAssembly be compiled. */
export const workerPolicy: string = written({
  'default-src': "'none'",
  'script-src': "'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** The source expression of a text (CSP level 3, section 2.3.1). */
export function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function sources(list: readonly string[]): string {
  return list.length === 0 ? "'none'" : [...new Set(list)].join(' ');
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
