// The one policy of a build, from its content and its files.

import type { BuiltFile } from '../../checks/check.ts';
import { addressOf } from '../../documents/addresses.ts';
import type { SitePolicy } from '../../domain/site-policy.ts';
import { pagePolicy, workerFile, workerPolicy } from './content-policy.ts';
import { inlineCodeOf, workerStarters } from './inline-code.ts';

/** What content says about addresses. */
export type Addresses = Pick<SitePolicy, 'guards' | 'redirects'> & {
  /** Addresses that ended. */
  readonly ended: readonly string[];
};

/** Makes the policy. Every file has a content type in it. */
export function sitePolicy(files: readonly BuiltFile[], { guards, redirects, ended }: Addresses): SitePolicy {
  const startsWorker = workerStarters(files);
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, bytes }) => ({ path, code: inlineCodeOf(new TextDecoder().decode(bytes), startsWorker) }));
  const every = {
    styles: textsOf(pages, 'styles'),
    scripts: textsOf(pages, 'scripts'),
    holdsImages: pages.some(({ code }) => code.holdsImages),
  };
  const scripted = pages.filter(({ code }) => code.loadsScripts);
  const known = new Set(files.map(({ path }) => addressOf(path)));
  const anchors = [...redirects.map(({ from }) => from), ...ended].filter((address) => address.includes('#'));
  // Hosts do not see anchors: a page whose anchors went elsewhere stays, and sends its readers on itself.
  const isWhole = (path: string) => !path.includes('#') && !anchors.some((anchor) => anchor.startsWith(`${path}#`));
  return {
    headers,
    contentPolicy: {
      every: pagePolicy({ ...every, loadsScripts: false, startsWorker: false }, 'header'),
      at: {
        ...Object.fromEntries(
          scripted.map(({ path, code: { loadsScripts, startsWorker } }) => [
            `/${path}`,
            pagePolicy({ ...every, loadsScripts, startsWorker }, 'header'),
          ]),
        ),
        [workerFile]: workerPolicy,
      },
    },
    shared: ['/badges/'],
    immutable: ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'],
    types: { endings: typesByEnding, at: otherTypes(files, guards) },
    guards,
    redirects: redirects.filter(({ from }) => isWhole(from)),
    gone: ended.filter((path) => isWhole(path) && known.has(path)),
  };
}

/** Everything that a page can be refused; copying to the clipboard stays, for the pages' copy buttons. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

const headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': [...denied.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
} as const;

const binary = 'application/octet-stream';

const typesByEnding: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml',
  ics: 'text/calendar; charset=utf-8',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pagefind: binary,
  pf_fragment: binary,
  pf_index: binary,
  pf_meta: binary,
  pf_filter: binary,
};

/** Files whose name does not tell: guards are JSON, text is plain text, everything else is bytes. Hosts would guess. */
function otherTypes(files: readonly BuiltFile[], guards: readonly string[]): Readonly<Record<string, string>> {
  const others = files.filter(({ path }) => !Object.hasOwn(typesByEnding, path.replace(/^.*[./]/, '')));
  return Object.fromEntries(
    others.map(({ path, bytes }) => {
      if (guards.includes(`/${path}`)) return [`/${path}`, 'application/json'];
      return [`/${path}`, isText(bytes) ? 'text/plain; charset=utf-8' : binary];
    }),
  );
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !/\p{Cc}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/[\n\r\t]/g, ''));
  } catch {
    return false;
  }
}

function textsOf(
  pages: readonly { readonly code: { readonly styles: readonly string[]; readonly scripts: readonly string[] } }[],
  kind: 'styles' | 'scripts',
): readonly string[] {
  return [...new Set(pages.flatMap(({ code }) => code[kind]))];
}
