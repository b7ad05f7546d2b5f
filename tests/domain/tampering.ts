// Seeded ways to tamper with a valid history as it is published: clumsy ones that leave traces in the file, and careful ones
// that compute every number, digest and the head anew.

import { addDays } from '../../src/domain/date.ts';
import { type Entry, isGrant } from '../../src/domain/entry.ts';
import { entryLine, headLine, writePublishedLog } from '../../src/domain/published-log.ts';
import { ledger, upgrade } from './fixtures.ts';
import { evidenceFiles, heldHead, history, type Served, untouched } from './history.ts';
import { type Random, randomOf } from './random.ts';

/** The ways of tampering. */
export const tamperings = [
  'drop',
  'edit',
  'reorder',
  'insert',
  'backdate',
  'fork',
  'truncate',
  'swap-evidence',
  'flip-bit',
] as const;
export type Tampering = (typeof tamperings)[number];

/** One tampered history. */
export type Tampered = Served & {
  readonly how: Tampering;
  /** Every number, digest and the head were computed anew, so that only an earlier head can tell. */
  readonly careful: boolean;
  /** Numbers of which one has to be named: the place that was touched, and the next, because a link joins two. Empty: any. */
  readonly places: readonly number[];
};

type Touched = { readonly entries: readonly Entry[]; readonly places: readonly number[] };

/** The tampered history of a seed; always different from the valid one. */
export function tampered(seed: number): Tampered {
  const random = randomOf(seed);
  const how = tamperings[seed % tamperings.length] ?? 'drop';
  if (how === 'flip-bit') return flipped(random);
  if (how === 'swap-evidence' && random.chance(0.5)) return swappedFiles(random);
  const { entries, places } = touched(how, random);
  const careful = random.chance(0.5);
  const log = careful ? writePublishedLog(ledger(...entries)) : clumsyLog(entries, random.chance(0.5));
  return { how, careful, places: careful ? [] : places, log: new TextEncoder().encode(log), evidence: evidenceFiles };
}

function touched(how: Exclude<Tampering, 'flip-bit'>, random: Random): Touched {
  const at = random.below(history.length);
  const entry = entryAt(at);
  const here = [at + 1, at + 2];
  switch (how) {
    case 'drop':
      return { entries: history.toSpliced(at, 1), places: at === history.length - 1 ? [] : here };
    case 'edit':
      return { entries: history.with(at, { ...entry, note: `Changed ${random.below(1000)} times.` }), places: here };
    case 'reorder': {
      const to = (at + 1 + random.below(history.length - 1)) % history.length;
      return { entries: history.with(at, entryAt(to)).with(to, entry), places: here };
    }
    case 'insert': {
      const [added] = ledger(upgrade('crane', 'explained', entry.recorded, { note: `Put in ${random.below(1000)}.` }));
      if (added === undefined) throw new RangeError('no entry');
      const placed = { ...added, sequence: at + 1, previous: entry.previous };
      return { entries: history.toSpliced(at, 0, placed), places: here };
    }
    case 'backdate': {
      const recorded = addDays(entry.recorded, -1 - random.below(400));
      return { entries: history.with(at, { ...entry, recorded }), places: here };
    }
    case 'fork': {
      const other = upgrade('lock', 'explained', entry.recorded, { note: `Other ${random.below(1000)}.` });
      const branch = Array.from({ length: history.length - at }, () => other);
      return { entries: ledger(...history.slice(0, at), ...branch), places: [] };
    }
    case 'truncate':
      return { entries: history.slice(0, at), places: [] };
    case 'swap-evidence': {
      const grants = history.flatMap((one, place) => (isGrant(one) ? [place] : []));
      const [one, other] = twoOf(grants, random);
      const [a, b] = [entryAt(one), entryAt(other)];
      if (!isGrant(a) || !isGrant(b)) throw new TypeError('no evidence');
      const entries = history.with(one, { ...a, evidence: b.evidence }).with(other, { ...b, evidence: a.evidence });
      return { entries, places: [one + 1, one + 2] };
    }
    default:
      throw new TypeError(`unknown tampering ${how satisfies never}`);
  }
}

function flipped(random: Random): Tampered {
  const log = new Uint8Array(untouched.log);
  const at = random.below(log.length);
  log[at] = (log[at] ?? 0) ^ (1 << random.below(8));
  const line = untouched.log.subarray(0, at).filter((byte) => byte === 10).length;
  const inEntry = untouched.log[at] !== 10 && line >= 1 && line <= history.length;
  return { how: 'flip-bit', careful: false, places: inEntry ? [line] : [], log, evidence: evidenceFiles };
}

/** The log stays; the bytes of two evidence files change places. A file is called after the number of its entry. */
function swappedFiles(random: Random): Tampered {
  const [one, other] = twoOf(Object.keys(evidenceFiles), random);
  const evidence = { ...evidenceFiles, [one]: evidenceFiles[other] ?? '', [other]: evidenceFiles[one] ?? '' };
  const places = [Number.parseInt(one.split('/')[1] ?? '', 10)];
  return { how: 'swap-evidence', careful: false, places, log: untouched.log, evidence };
}

/** The file with its links as they were, digests beside the entries as they were or as they are now, and the old head. */
function clumsyLog(entries: readonly Entry[], freshDigests: boolean): string {
  // Beside an entry stands `{"digest":"sha256:…",`: 84 characters.
  const written = entries.map((entry) => {
    const line = entryLine(entry);
    const stale = oldLines[entry.sequence - 1] ?? line;
    return freshDigests ? line : stale.slice(0, 84) + line.slice(84);
  });
  return [headLine(heldHead), ...(written.length > 0 ? [written.join(',\n')] : []), ']}', ''].join('\n');
}

const oldLines = history.map(entryLine);

function entryAt(at: number): Entry {
  const entry = history[at];
  if (entry === undefined) throw new RangeError(`no entry at ${at}`);
  return entry;
}

function twoOf<T>(items: readonly T[], random: Random): readonly [T, T] {
  const one = random.pick(items);
  return [one, random.pick(items.filter((item) => item !== one))];
}
