// What becomes of a published address: it is here, it moved, it ended, or it was lost. A web address outlives the page that
// it was copied from, in decks and mails; so whatever was published once is answered for ever.

/** Pages and files of a site by address, each with its anchors. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** What the author says about addresses that changed. An address is a path, or a path with `#` and an anchor. */
export type Moves = {
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly tombstones: readonly { readonly path: string }[];
};

/** What becomes of one address. */
export type Fate =
  /** It leads to `address` on this site, by as many redirects as `steps`. */
  | { readonly kind: 'here'; readonly address: string; readonly steps: number }
  /** It ended, and the tombstone at `address` says so. */
  | { readonly kind: 'ended'; readonly address: string; readonly steps: number }
  /** Nothing is at `address`, and nothing says why. */
  | { readonly kind: 'lost'; readonly address: string; readonly steps: number }
  /** Its redirects lead in a circle. */
  | { readonly kind: 'circle'; readonly address: string; readonly steps: number };

/**
 * Follows an address as a browser does. What is said about an anchor counts before what is said about its page; a page's
 * redirect carries the anchor along unless it names one itself (RFC 9110, section 10.2.2).
 */
export function followAddresses(site: Addresses, { redirects, tombstones }: Moves): (address: string) => Fate {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const ended = new Set(tombstones.map(({ path }) => path));
  return (start) => {
    const passed = new Set<string>();
    let address = start;
    for (;;) {
      const steps = passed.size;
      if (passed.has(address)) return { kind: 'circle', address, steps };
      passed.add(address);
      const { path, anchor } = splitAddress(address);
      const own = targets.get(address) ?? null;
      if (own === null && ended.has(address)) return { kind: 'ended', address, steps };
      const next = own ?? carried(targets.get(path), anchor, site.has(path));
      if (next !== null) {
        address = next;
        continue;
      }
      if (ended.has(path) && !site.has(path)) return { kind: 'ended', address, steps };
      const anchors = site.get(path);
      const isHere = anchors !== undefined && (anchor === '' || anchors.has(anchor));
      return { kind: isHere ? 'here' : 'lost', address, steps };
    }
  };
}

/** The path of an address, and its anchor, empty where it has none. */
export function splitAddress(address: string): { readonly path: string; readonly anchor: string } {
  const at = address.indexOf('#');
  return at === -1 ? { path: address, anchor: '' } : { path: address.slice(0, at), anchor: address.slice(at + 1) };
}

/** Where a page's redirect takes an anchor of it; `null` for a page that stands or has no redirect. */
function carried(to: string | undefined, anchor: string, isThere: boolean): string | null {
  if (to === undefined || isThere) return null;
  return anchor === '' || to.includes('#') ? to : `${to}#${anchor}`;
}
