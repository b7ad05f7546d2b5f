// What every host has to answer: one policy per build. The configuration of each host is written from it, the project's own
// server follows it, and tests hold real servers against it.

/** The policy of a built site. Paths are addresses, as a client asks for them, unless said otherwise. */
export type SitePolicy = {
  /** Headers of every response, whatever its status. */
  readonly headers: Readonly<Record<string, string>>;
  /** Content-Security-Policy: one for all responses, others at exact paths of files (with a leading slash). */
  readonly contentPolicy: { readonly every: string; readonly at: Readonly<Record<string, string>> };
  /** Cross-Origin-Resource-Policy of files that other sites may show, by the beginning of their path. */
  readonly shared: readonly string[];
  /** Beginnings of paths whose file names hold a digest of their content: cached for a year. */
  readonly immutable: readonly string[];
  /** Content types by the ending of a file's name, and of files with another or no ending by their path. */
  readonly types: { readonly endings: Readonly<Record<string, string>>; readonly at: Readonly<Record<string, string>> };
  /** Routes that answer 403 to every method, at `route` and at `route.json`. */
  readonly guards: readonly string[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Pages that ended: their file says so, with status 410. */
  readonly gone: readonly string[];
};

/** Cache-Control by what is answered. Nothing may be shown stale: a statement that has lapsed must be seen as lapsed. */
export const caching = {
  /** Guards, `/api/`, refusals and errors. */
  never: 'no-store',
  /** Whatever is found: kept, but asked for again each time. */
  revalidated: 'no-cache',
  /** Files whose name changes with their content. */
  immutable: 'public, max-age=31536000, immutable',
} as const;

/** The type of guards where the host can set the status 403, and of every 404 under `/api/` (RFC 9457). */
export const problemType = 'application/problem+json';

/** The body of every 404 under `/api/`. */
export const unknownRoute = '{"type":"about:blank","title":"Not Found","status":404}';

/** Whether a path lies under `/api`, in any letter case: nothing else may ever stand there. */
export function isApi(path: string): boolean {
  return /^\/api(?:\/|$)/i.test(path);
}

/** The route of the guard that answers at a path, or `null`. */
export function guardAt({ guards }: SitePolicy, path: string): string | null {
  return guards.find((route) => path === route || path === `${route}.json`) ?? null;
}

/** Every header but the content type that the response for a file (with a leading slash) has to carry. */
export function headersOf(policy: SitePolicy, file: string, status: number): Readonly<Record<string, string>> {
  const isFound = status < 400;
  const isFresh = isFound && policy.immutable.some((start) => file.startsWith(start));
  const kept = isFresh ? caching.immutable : caching.revalidated;
  return {
    ...policy.headers,
    'Content-Security-Policy': policy.contentPolicy.at[file] ?? policy.contentPolicy.every,
    'Cross-Origin-Resource-Policy': policy.shared.some((start) => file.startsWith(start))
      ? 'cross-origin'
      : 'same-origin',
    'Cache-Control': isFound && !isApi(file) ? kept : caching.never,
  };
}

/** The content type of a file (with a leading slash); `null` when the site has no such file. */
export function typeOf({ types }: Pick<SitePolicy, 'types'>, file: string): string | null {
  const ending = /\.([a-z0-9_]+)$/.exec(file)?.[1];
  return types.at[file] ?? (ending === undefined ? null : (types.endings[ending] ?? null));
}

/** The policy that a text holds. Throws when the text is no JSON; the build that wrote it is trusted for its shape. */
export function readSitePolicy(text: string): SitePolicy {
  return JSON.parse(text) as SitePolicy;
}
