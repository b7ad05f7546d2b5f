// Old links after a thousand changes of a site: each still leads to what it meant, or to a dated end.

import { describe, expect, test } from 'vitest';
import { type Addresses, followAddresses, splitAddress } from '../../src/domain/permanence.ts';

type State = {
  readonly site: Map<string, Set<string>>;
  readonly published: Set<string>;
  readonly redirects: { from: string; to: string }[];
  readonly tombstones: { path: string }[];
  /** Where each published address must lead: an address of the site, or null once it ended. */
  readonly meaning: Map<string, string | null>;
};

const site = (pages: Record<string, readonly string[]>): Addresses =>
  new Map(Object.entries(pages).map(([path, anchors]) => [path, new Set(anchors)]));
const none = { redirects: [], tombstones: [] };

describe('an address', () => {
  const pages = site({ '/': [], '/gates/oven': ['why', 'evidence'], '/gates/cellar': ['why'] });
  const to = (address: string, moves: Partial<Parameters<typeof followAddresses>[1]> = {}) => {
    const { kind, address: end } = followAddresses(pages, { ...none, ...moves })(address);
    return `${kind} ${end}`;
  };

  test('that stands is here, with and without an anchor', () => {
    expect(to('/gates/oven')).toBe('here /gates/oven');
    expect(to('/gates/oven#why')).toBe('here /gates/oven#why');
  });

  test('that nobody speaks of is lost, an anchor too', () => {
    expect(to('/gates/stove')).toBe('lost /gates/stove');
    expect(to('/gates/oven#heat')).toBe('lost /gates/oven#heat');
  });

  test('of a page that moved takes its anchor along, and is lost where the new page lacks it', () => {
    const redirects = [{ from: '/gates/stove', to: '/gates/cellar' }];
    expect(to('/gates/stove#why', { redirects })).toBe('here /gates/cellar#why');
    expect(to('/gates/stove#evidence', { redirects })).toBe('lost /gates/cellar#evidence');
  });

  test('of a page that became a section lands on the section', () => {
    const redirects = [{ from: '/gates/stove', to: '/gates/oven#why' }];
    expect(to('/gates/stove#heat', { redirects })).toBe('here /gates/oven#why');
  });

  test('follows what is said of the anchor before what is said of its page', () => {
    const redirects = [
      { from: '/gates/stove', to: '/gates/cellar' },
      { from: '/gates/stove#heat', to: '/gates/oven#evidence' },
    ];
    expect(to('/gates/stove#heat', { redirects })).toBe('here /gates/oven#evidence');
  });

  test('that ended is answered by its tombstone, at the end of a chain too', () => {
    const redirects = [{ from: '/gates/stove', to: '/gates/hearth' }];
    const tombstones = [{ path: '/gates/hearth' }, { path: '/gates/oven#heat' }];
    expect(to('/gates/stove#why', { redirects, tombstones })).toBe('ended /gates/hearth#why');
    expect(to('/gates/oven#heat', { redirects, tombstones })).toBe('ended /gates/oven#heat');
  });

  test('that leads in a circle is told from one that is lost', () => {
    const redirects = [
      { from: '/a', to: '/b' },
      { from: '/b', to: '/a' },
    ];
    expect(to('/a', { redirects })).toBe('circle /a');
  });
});

/** Park and Miller's generator: the same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const kinds = ['rename page', 'rename anchor', 'split', 'merge', 'delete page', 'delete anchor', 'add'] as const;

/** Changes the site once, and says in redirects and tombstones what became of each address; `null` where it cannot. */
function refactor(state: State, kind: (typeof kinds)[number], name: string, pick: (below: number) => number): boolean {
  const paths = [...state.site.keys()];
  const path = paths[pick(paths.length)] ?? '';
  const anchors = state.site.get(path) ?? new Set();
  const list = [...anchors];
  const anchor = list[pick(Math.max(1, list.length))];
  const move = (from: string, to: string) => {
    state.redirects.push({ from, to });
    for (const [address, end] of state.meaning) if (end === from) state.meaning.set(address, to);
  };
  const end = (address: string) => {
    state.tombstones.push({ path: address });
    for (const [one, meant] of state.meaning)
      if (meant === address || (!address.includes('#') && meant?.startsWith(`${address}#`)))
        state.meaning.set(one, null);
  };
  switch (kind) {
    case 'rename page': {
      state.site.delete(path);
      state.site.set(`/${name}`, anchors);
      // One redirect is enough: anchors go along.
      state.redirects.push({ from: path, to: `/${name}` });
      for (const [address, meant] of state.meaning)
        if (meant !== null && splitAddress(meant).path === path)
          state.meaning.set(address, meant.replace(path, `/${name}`));
      return true;
    }
    case 'rename anchor':
      if (anchor === undefined) return false;
      anchors.delete(anchor);
      anchors.add(name);
      move(`${path}#${anchor}`, `${path}#${name}`);
      return true;
    case 'split': {
      if (list.length < 2) return false;
      const half = list.slice(list.length / 2);
      state.site.set(`/${name}`, new Set(half));
      for (const one of half) {
        anchors.delete(one);
        move(`${path}#${one}`, `/${name}#${one}`);
      }
      return true;
    }
    case 'merge': {
      const other = paths[pick(paths.length)] ?? '';
      if (other === path) return false;
      const into = state.site.get(other) ?? new Set();
      state.site.delete(path);
      into.add(name);
      for (const one of list) {
        into.add(`${name}-${one}`);
        move(`${path}#${one}`, `${other}#${name}-${one}`);
      }
      move(path, `${other}#${name}`);
      return true;
    }
    case 'delete page':
      if (paths.length < 5) return false;
      state.site.delete(path);
      end(path);
      return true;
    case 'delete anchor':
      if (anchor === undefined) return false;
      anchors.delete(anchor);
      end(`${path}#${anchor}`);
      return true;
    case 'add':
      state.site.set(`/${name}`, new Set(['why', 'evidence', 'timeline']));
      return true;
    default:
      throw new TypeError(`unknown ${kind satisfies never}`);
  }
}

function publish({ site: pages, published, meaning }: State): void {
  for (const [path, anchors] of pages)
    for (const address of [path, ...[...anchors].map((anchor) => `${path}#${anchor}`)]) {
      if (published.has(address)) continue;
      published.add(address);
      meaning.set(address, address);
    }
}

describe('a thousand changes', () => {
  test.each([1, 2, 3])('leave no dead link, and each link leads to what it meant (seed %i)', (seed) => {
    const pick = numbers(seed * 7919);
    const state: State = {
      site: new Map(Array.from({ length: 12 }, (_, at) => [`/page-${at}`, new Set(['why', 'evidence', 'change'])])),
      published: new Set(),
      redirects: [],
      tombstones: [],
      meaning: new Map(),
    };
    const made = new Map<string, number>();
    publish(state);
    for (let step = 0; [...made.values()].reduce((sum, count) => sum + count, 0) < 1000; step++) {
      const kind = kinds[pick(kinds.length)] ?? 'add';
      if (!refactor(state, kind, `n${step}`, pick)) continue;
      made.set(kind, (made.get(kind) ?? 0) + 1);
      publish(state);
    }
    expect([...made.keys()].sort()).toEqual([...kinds].sort());
    const follow = followAddresses(state.site, state);
    const wrong = [...state.meaning].filter(([address, meant]) => {
      const fate = follow(address);
      return meant === null ? fate.kind !== 'ended' : fate.kind !== 'here' || fate.address !== meant;
    });
    expect(state.published.size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  test('cost a link when any one of them is not told', () => {
    const pick = numbers(20_261_124);
    for (let step = 0; step < 1000; step++) {
      const pages = new Map(Array.from({ length: 4 }, (_, at) => [`/page-${at}`, new Set(['why', 'evidence'])]));
      const state: State = { site: pages, published: new Set(), redirects: [], tombstones: [], meaning: new Map() };
      publish(state);
      const kind = kinds[pick(kinds.length - 1)] ?? 'add';
      if (!refactor(state, kind, `n${step}`, pick)) continue;
      const untold = followAddresses(state.site, none);
      expect([...state.published].filter((address) => untold(address).kind === 'lost')).not.toEqual([]);
    }
  });
});
