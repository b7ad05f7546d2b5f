// What the search says in words.

/** What came of a query. */
export type Outcome = {
  readonly query: string;
  readonly sure: number;
  readonly near: number;
  /** What of the search is there: all of it, all but the passages in their words, or the word list alone. */
  readonly reach: Reach;
};

export type Reach = 'all' | 'titles' | 'word list' | 'nothing';

const lacks = {
  all: '',
  titles: ' Passages could not be fetched; every page is listed below.',
  'word list': ' The text of the pages could not be searched, only the word list; every page is listed below.',
  nothing: ' The search could not be loaded; every page is listed below.',
} as const satisfies Record<Reach, string>;

/** One sentence or two: for the eye, and for the ear. */
export function outcomeSentence({ query, sure, near, reach }: Outcome): string {
  if (reach === 'nothing') return lacks.nothing.trim();
  if (sure > 0) return `${sure} ${sure === 1 ? 'result' : 'results'} for “${query}”.${lacks[reach]}`;
  if (near > 0) return `Nothing is stated about “${query}”. Nearest topics are shown.${lacks[reach]}`;
  return `Nothing is stated about “${query}”.${lacks[reach] || ' Every page is listed below.'}`;
}

/** How old the index of a development server is. */
export function ageSentence(lastModified: string | null, now: number): string {
  const made = lastModified === null ? Number.NaN : Date.parse(lastModified);
  if (Number.isNaN(made))
    return 'Development: there is no index yet; `npm run build` makes one. The word list is current.';
  const minutes = Math.max(0, Math.round((now - made) / 60_000));
  const age = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return `Development: the text index is that of the last build, ${age} ago. The word list is current.`;
}
