// The sections of the site, and the way from the home page to a page.

/** A link as data. */
export type Link = { readonly href: string; readonly title: string };

/** The sections that every page links to, in this order. */
export const sections = [
  { href: '/boundary', title: 'Boundary' },
  { href: '/gates', title: 'Gates' },
  { href: '/guards', title: 'Guards' },
  { href: '/readiness', title: 'Readiness' },
  { href: '/trust-model', title: 'Trust model' },
  { href: '/answers', title: 'Answers' },
  { href: '/status', title: 'Status' },
  { href: '/search', title: 'Search' },
] as const satisfies readonly Link[];

/** The section that a path belongs to, if it is not the section's own page. */
export function sectionAbove(path: string): Link | null {
  const all: readonly Link[] = [...sections, { href: '/diagnostics', title: 'Finding codes' }];
  return all.find(({ href }) => path.startsWith(`${href}/`)) ?? null;
}

/** The neighbours of an item among its siblings. */
export function neighbours<Item extends Link>(
  items: readonly Item[],
  href: string,
): { readonly previous: Item | null; readonly next: Item | null } {
  const at = items.findIndex((item) => item.href === href);
  return { previous: (at > 0 ? items[at - 1] : undefined) ?? null, next: items[at + 1] ?? null };
}
