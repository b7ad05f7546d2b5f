// Reads the bytes of a published log line by line. What cannot be read is `null`, so that its place is still known.

import { canonicalJson } from './canonical-json.ts';
import { type Digest, formatDigest, isDigest, sha256 } from './digest.ts';
import { endLine, headLine, type LogHead, logFormat } from './published-log.ts';

/** A published log taken apart. */
export type LogLines = {
  /** What the first line states. */
  readonly head: LogHead | null;
  readonly entries: readonly (LogLine | null)[];
  /** Whether the end is written as the format says. */
  readonly ended: boolean;
};

/** One entry: what its line states, and what was computed from it. */
export type LogLine = {
  /** The digest computed from the entry. */
  readonly digest: Digest;
  /** The digest stated beside it. */
  readonly stated: string;
  /** The entry's canonical bytes. */
  readonly bytes: Uint8Array;
  readonly sequence: number;
  readonly previous: string | null;
  readonly recorded: string;
};

const openingBrace = 0x7b;

/** Takes a published log apart. Bytes are split, not characters: a broken character then spoils its own line only. */
export function readLogLines(file: Uint8Array): LogLines {
  const [first = new Uint8Array(), ...rest] = splitLines(file);
  const ended = rest.at(-1)?.length === 0 && decode(rest.at(-2) ?? new Uint8Array()) === endLine;
  const lines = ended ? rest.slice(0, -2) : rest.filter((line) => line[0] === openingBrace);
  return {
    head: readHead(decode(first)),
    entries: lines.map((line, at) => readEntry(withoutComma(decode(line), at === lines.length - 1))),
    ended,
  };
}

/** Every line of an entry but the last ends with a comma. */
function withoutComma(line: string | null, isLast: boolean): string | null {
  if (line === null || isLast) return line;
  return line.endsWith(',') ? line.slice(0, -1) : null;
}

function readHead(line: string | null): LogHead | null {
  const value = line === null ? null : parse(`${line}]}`);
  if (!isRecord(value) || value.format !== logFormat) return null;
  const { head, root, size } = value;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || typeof root !== 'string' || !isDigest(root))
    return null;
  if (head !== null && (typeof head !== 'string' || !isDigest(head))) return null;
  const read = { size, digest: head, root };
  return headLine(read) === line ? read : null;
}

function readEntry(line: string | null): LogLine | null {
  const value = line === null ? null : parse(line);
  if (!isRecord(value) || !isRecord(value.entry) || Object.keys(value).length !== 2) return null;
  if (canonical(value) !== line || !hasOnlyWholeNumbers(value)) return null;
  const { digest: stated, entry } = value;
  const { sequence, previous, recorded } = entry;
  if (typeof stated !== 'string' || typeof sequence !== 'number') return null;
  if (previous !== null && typeof previous !== 'string') return null;
  if (typeof recorded !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(recorded)) return null;
  const bytes = new TextEncoder().encode(canonicalJson(entry));
  return { digest: formatDigest(sha256(bytes)), stated, bytes, sequence, previous, recorded };
}

function splitLines(file: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = file.indexOf(10); end !== -1; end = file.indexOf(10, start)) {
    lines.push(file.subarray(start, end));
    start = end + 1;
  }
  return [...lines, file.subarray(start)];
}

function decode(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function canonical(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** Entries carry whole numbers only, so that every language writes them alike. */
function hasOnlyWholeNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasOnlyWholeNumbers);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
