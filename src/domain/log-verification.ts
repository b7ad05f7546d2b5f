// Checks a published log from its bytes alone, trusting nobody. The format is specified in `src/exports/log-format.md`; the
// codes and their order are those of the second verifier there, so that the two can be held against each other.

import { type Digest, formatDigest } from './digest.ts';
import { type LogLine, type LogLines, readLogLines } from './log-lines.ts';
import { leafHash, rootOf } from './merkle.ts';
import type { LogHead } from './published-log.ts';

/** A head that a reader kept from an earlier visit: a size, with the digest of the entry of that number, the root, or both. */
export type HeldHead = { readonly size: number; readonly digest?: Digest | null; readonly root?: Digest | null };

/** What can be wrong with a published log. */
export const logProblemCodes = [
  'unreadable-head',
  'unreadable-entry',
  'unreadable-end',
  'wrong-number',
  'wrong-digest',
  'wrong-previous',
  'backdated',
  'wrong-size',
  'wrong-head',
  'wrong-root',
  'cut-off',
  'rewritten',
] as const;
export type LogProblemCode = (typeof logProblemCodes)[number];

/** One thing wrong, and the number of the entry that it is about: for a head, the entry that the head ends with. */
export type LogProblem = { readonly code: LogProblemCode; readonly entry: number };

/** What a check could not have seen. */
export type LogLimit =
  /** No head from an earlier visit was given. */
  | { readonly kind: 'no-held-head' }
  /** Entries after the held head were added since; nothing older vouches for them. */
  | { readonly kind: 'new-since-held'; readonly after: number };

/** What a check of a published log says. */
export type LogVerification = {
  readonly problems: readonly LogProblem[];
  readonly limits: readonly LogLimit[];
  /** The head to keep for the next visit, computed from the entries; `null` where there is a problem. */
  readonly head: LogHead | null;
};

/** Checks the bytes of a published log against themselves, and against a head that the reader holds. */
export function verifyPublishedLog(file: Uint8Array, held: HeldHead | null): LogVerification {
  return verifyLogLines(readLogLines(file), held);
}

/** The same, for a log that was taken apart already. */
export function verifyLogLines({ head, entries, ended }: LogLines, held: HeldHead | null): LogVerification {
  const last = entries.length;
  const readable = entries.filter((entry) => entry !== null);
  const computed = readable.length === last ? headOfLines(readable) : null;
  const problems: readonly LogProblem[] = [
    ...(head === null ? [{ code: 'unreadable-head' as const, entry: last }] : []),
    ...(ended ? [] : [{ code: 'unreadable-end' as const, entry: last }]),
    ...entries.flatMap((entry, at) => entryProblems(entry, at + 1, entries[at - 1])),
    ...headProblems(head, last, computed),
    ...heldProblems(held, entries),
  ];
  return { problems, limits: limitsOf(held, last), head: problems.length === 0 ? computed : null };
}

/** What a check could not have seen, in one plain sentence. */
export function limitSentence(limit: LogLimit): string {
  switch (limit.kind) {
    case 'no-held-head':
      return 'No earlier head was given: entries cut off at the end, a fork and a history written anew cannot be seen.';
    case 'new-since-held':
      return `Entries after number ${limit.after} are newer than the head given: nothing older vouches for them. Keep the new head.`;
    default:
      throw new TypeError(`unknown limit ${JSON.stringify(limit satisfies never)}`);
  }
}

/** What is wrong, in one plain sentence. */
export function logProblemSentence({ code, entry }: LogProblem): string {
  return sentences[code](entry);
}

const sentences = {
  'unreadable-head': (n) => `The first line, which names the head (entry ${n}), is not written as the format says.`,
  'unreadable-entry': (n) => `The line of entry ${n} is not written as the format says.`,
  'unreadable-end': (n) => `What follows the last entry (${n}) is not written as the format says.`,
  'wrong-number': (n) => `The entry in place ${n} carries another number.`,
  'wrong-digest': (n) => `Entry ${n} does not have the digest that stands beside it.`,
  'wrong-previous': (n) => `Entry ${n} does not name the digest of the entry before it.`,
  backdated: (n) => `Entry ${n} is dated before the entry before it.`,
  'wrong-size': (n) => `The head states another size; the last entry is ${n}.`,
  'wrong-head': (n) => `The head does not state the digest of the last entry, ${n}.`,
  'wrong-root': (n) => `The head does not state the root over the entries up to ${n}.`,
  'cut-off': (n) => `Entry ${n}, which the head given ends with, is not in the log.`,
  rewritten: (n) => `The entries up to ${n} are not those that the head given was made of.`,
} as const satisfies Record<LogProblemCode, (entry: number) => string>;

function entryProblems(
  entry: LogLine | null,
  number: number,
  before: LogLine | null | undefined,
): readonly LogProblem[] {
  if (entry === null) return [{ code: 'unreadable-entry', entry: number }];
  const codes: LogProblemCode[] = [];
  if (entry.sequence !== number) codes.push('wrong-number');
  if (entry.stated !== entry.digest) codes.push('wrong-digest');
  // After a line that could not be read nothing can be said about the link.
  if (before !== null && entry.previous !== (before?.digest ?? null)) codes.push('wrong-previous');
  if (before && entry.recorded < before.recorded) codes.push('backdated');
  return codes.map((code) => ({ code, entry: number }));
}

function headOfLines(lines: readonly LogLine[]): LogHead {
  return { size: lines.length, digest: lines.at(-1)?.digest ?? null, root: rootOfLines(lines) };
}

function rootOfLines(lines: readonly LogLine[]): Digest {
  return formatDigest(rootOf(lines.map(({ bytes }) => leafHash(bytes))));
}

function headProblems(stated: LogHead | null, count: number, computed: LogHead | null): readonly LogProblem[] {
  if (stated === null) return [];
  const codes: LogProblemCode[] = [];
  if (stated.size !== count) codes.push('wrong-size');
  if (computed !== null && stated.digest !== computed.digest) codes.push('wrong-head');
  if (computed !== null && stated.root !== computed.root) codes.push('wrong-root');
  return codes.map((code) => ({ code, entry: count }));
}

function heldProblems(held: HeldHead | null, entries: readonly (LogLine | null)[]): readonly LogProblem[] {
  if (held === null || held.size === 0) return [];
  if (held.size > entries.length) return [{ code: 'cut-off', entry: held.size }];
  const upTo = entries.slice(0, held.size);
  const last = upTo.at(-1);
  const readable = upTo.filter((entry) => entry !== null);
  const otherDigest = held.digest && last && last.digest !== held.digest;
  const otherRoot = held.root && readable.length === upTo.length && rootOfLines(readable) !== held.root;
  return otherDigest || otherRoot ? [{ code: 'rewritten', entry: held.size }] : [];
}

function limitsOf(held: HeldHead | null, size: number): readonly LogLimit[] {
  if (held === null || held.size === 0) return [{ kind: 'no-held-head' }];
  return size > held.size ? [{ kind: 'new-since-held', after: held.size }] : [];
}
