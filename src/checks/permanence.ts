import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../diagnostics/place.ts';
import { addressesOf } from '../documents/addresses.ts';
import { followAddresses, splitAddress } from '../domain/permanence.ts';
import { singles } from '../sources/kinds.ts';
import type { Sources } from '../sources/read-sources.ts';
import type { SiteCheck, SiteInput } from './check.ts';

/** Every address that was ever published leads somewhere: to what it meant, to where that went, or to a dated end. */
export const permanence: SiteCheck = {
  name: 'permanent links',
  noun: 'address',
  run: ({ files, sources, asOf }) => {
    const { published } = sources;
    const { here } = addressesOf(files);
    if (published === null) return { looked: 0, findings: [] };
    const follow = followAddresses(here, published);
    const place = placesIn(sources);
    const known = [...here].flatMap(([path, anchors]) => [path, ...[...anchors].map((anchor) => `${path}#${anchor}`)]);
    const all = publishedAddresses(published);
    const lost = new Set(all.filter((address) => follow(address).kind === 'lost'));
    const findings: Finding[] = [];
    for (const address of lost) {
      // A page that is gone is one finding, not one for each of its anchors.
      const { path, anchor } = splitAddress(address);
      if (anchor !== '' && lost.has(path)) continue;
      findings.push({
        code: 'LINK_LOST',
        place: place(address, 'published'),
        args: { address, nearest: near(address, known), asOf },
      });
    }
    for (const { from, to } of published.redirects) {
      const fate = follow(from);
      if (fate.kind !== 'lost' && fate.kind !== 'circle') continue;
      const args = { from, to, end: fate.address, kind: fate.kind, nearest: near(fate.address, known) };
      findings.push({ code: 'REDIRECT_DEAD', place: place(from, 'moved'), args });
    }
    for (const address of [
      ...published.redirects.map(({ from }) => from),
      ...published.tombstones.map(({ path }) => path),
    ])
      if (here.has(address))
        findings.push({ code: 'MOVED_BUT_THERE', place: place(address, 'moved'), args: { address } });
    return { looked: known.length + all.length, findings };
  },
};

/** The list of published addresses only grows: whatever its history ever held is still in it. */
export function forgottenAddresses(sources: Sources, ever: readonly string[]): readonly Finding[] {
  if (sources.published === null) return [];
  const still = new Set(publishedAddresses(sources.published));
  const file = singles.published.path;
  return ever
    .filter((address) => !still.has(address))
    .map((address) => ({
      code: 'PUBLISHED_FORGOTTEN' as const,
      place: { file, label: 'urls', range: null },
      args: { address, ...splitAddress(address) },
    }));
}

function publishedAddresses({ urls }: NonNullable<Sources['published']>): readonly string[] {
  return Object.entries(urls).flatMap(([path, anchors]) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)]);
}

/** The most similar address of the same sort: a page for a page; for an anchor one on its own page first. */
function near(address: string, known: readonly string[]): string {
  const { path, anchor } = splitAddress(address);
  if (anchor === '')
    return nearest(
      address,
      known.filter((one) => !one.includes('#')),
    );
  return (
    nearest(
      address,
      known.filter((one) => one.startsWith(`${path}#`)),
    ) || nearest(address, known)
  );
}

/** Where the list of what was published names an address; an anchor stands on the line of its page. */
function placesIn({
  texts,
}: Pick<SiteInput['sources'], 'texts'>): (address: string, as: 'published' | 'moved') => Place {
  const file = singles.published.path;
  const lines = (texts.get(file) ?? '').split('\n');
  const all = lines.map((line) => line.split(/[\s,[\]'"]+|:(?:\s|$)/));
  return (address, as) => {
    const words = all.map((line) =>
      line.some((word) => word === 'from' || word === 'path') === (as === 'moved') ? line : [],
    );
    const { path, anchor } = splitAddress(address);
    const written = [address, path].find((one) => words.some((line) => line.includes(one)));
    if (written === undefined) return { file, label: 'urls', range: null };
    const at = words.findIndex((line) => line.includes(written));
    const word = anchor !== '' && words[at]?.includes(anchor) ? anchor : written;
    const column = (lines[at]?.lastIndexOf(word) ?? 0) + 1;
    const start = { line: at + 1, column };
    return { file, label: 'published', range: { start, end: { ...start, column: column + word.length } } };
  };
}
