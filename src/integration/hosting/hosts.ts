// What each host can keep of the policy: one table, for the page of the site and for the guide beside the configuration.

/** What a host is asked to keep. */
export const promises = {
  guards: 'The blocked answer comes with status 403, whatever the method',
  unknown: 'An unknown address is a real 404, under /api/ in JSON',
  headers: 'Every response carries all headers',
  worker: 'WebAssembly is allowed in one response only',
  caching: 'Guards are never stored, pages are asked for again',
  copies: 'Compressed copies are sent as they were built',
  moved: 'A moved page redirects, an ended page says 410',
} as const;

/** The name of a promise. */
export type PromiseName = keyof typeof promises;

/** How far a host goes: all of it, a part (with what is left), or not at all (with what it answers instead). */
export type Keeping =
  | { readonly kept: 'yes' }
  | { readonly kept: 'partly'; readonly note: string }
  | { readonly kept: 'no'; readonly note: string };

/** One host. */
export type Host = {
  readonly name: string;
  /** What it is given, below the folder of hosting files or in the site. */
  readonly files: string;
  /** `real`: its program answers requests in this project's tests; `local`: its local runtime does, in a measurement, and its function in tests; `function`: only its function does; `none`: by its documentation alone. */
  readonly tested: 'real' | 'local' | 'function' | 'none';
  readonly keeps: Readonly<Record<PromiseName, Keeping>>;
};

const yes: Keeping = { kept: 'yes' };
const partly = (note: string): Keeping => ({ kept: 'partly', note });
const no = (note: string): Keeping => ({ kept: 'no', note });

const own = 'The host compresses by itself.';

const times =
  'A page is confirmed as unchanged when time and size of its file are; where files do not keep their own times, the guide says what to do.';

/** What a host answers about guards when it is given a function and the files of guards are kept from it, and when it is not. */
const withFunction =
  'With the function, once the folder api/ is left out of what is deployed. Where it stays in, GET answers 200 with the blocked body at other spellings of the address (//, %61), and without the function at every one.';

/** Every host that the policy is written for. */
export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    files: 'nginx/',
    tested: 'real',
    keeps: {
      guards: partly('TRACE is answered 405 before any rule is read; HTTP/0.9 gets no answer.'),
      unknown: yes,
      headers: yes,
      worker: yes,
      caching: partly(times),
      copies: partly('Brotli takes a module; gzip does not.'),
      moved: yes,
    },
  },
  {
    name: 'Caddy',
    files: 'caddy/',
    tested: 'real',
    keeps: {
      guards: yes,
      unknown: yes,
      headers: partly(
        'What its HTTP library answers before any rule is read has none of them: 400 to what is no HTTP, 417 to an unknown Expect, 431 to headers above a megabyte, 200, empty, to OPTIONS *. In plain HTTP before its own HTTPS, Strict-Transport-Security is left out.',
      ),
      worker: yes,
      caching: partly(times),
      copies: yes,
      moved: yes,
    },
  },
  {
    name: 'Cloudflare Pages',
    files: 'cloudflare-pages/functions/, _headers, _redirects',
    tested: 'local',
    keeps: {
      guards: partly(`${withFunction} Methods other than GET and HEAD answer 405 there.`),
      unknown: partly('The 404 in JSON takes the function. The page for unknown addresses itself, /404, answers 200.'),
      headers: yes,
      worker: yes,
      caching: yes,
      copies: no(own),
      moved: partly('An ended page answers 200.'),
    },
  },
  {
    name: 'Netlify',
    files: 'netlify/edge-functions/, _headers, _redirects',
    tested: 'function',
    keeps: {
      guards: partly(withFunction),
      unknown: partly('The 404 in JSON takes the function.'),
      headers: yes,
      worker: yes,
      caching: yes,
      copies: no(own),
      moved: partly('An ended page answers 200.'),
    },
  },
  {
    name: 'Vercel',
    files: 'vercel/',
    tested: 'function',
    keeps: {
      guards: partly(withFunction),
      unknown: partly('The 404 in JSON takes the function.'),
      headers: yes,
      worker: yes,
      caching: yes,
      copies: no(own),
      moved: partly('An ended page answers 200.'),
    },
  },
  {
    name: 'Amazon S3 and CloudFront',
    files: 'aws/',
    tested: 'function',
    keeps: {
      guards: partly('For the methods that CloudFront passes on; it refuses others itself.'),
      unknown: partly('A slash or .html behind an unknown address is redirected away first.'),
      headers: partly('Some of its own refusals come without them.'),
      worker: yes,
      caching: yes,
      copies: no(own),
      moved: partly('An ended page answers 200.'),
    },
  },
  {
    name: 'GitHub Pages',
    files: 'none',
    tested: 'none',
    keeps: {
      guards: no('GET answers 200 with the blocked body, as JSON only with .json; other methods answer 405.'),
      unknown: partly('A real 404, as a page under /api/ too.'),
      headers: no(
        'No header can be set. Each page carries its content policy in itself; frame-ancestors cannot stand there.',
      ),
      worker: no('The worker has no policy of its own.'),
      caching: no('Everything is stored for ten minutes.'),
      copies: no(own),
      moved: no('No page can redirect or say 410.'),
    },
  },
];
