import { describe, expect, test } from 'vitest';
import { checkpointSentence, readCheckpoint, writeCheckpoint } from '../../src/domain/checkpoint.ts';
import { checkpointPath, logFilesOf, logPath, verifyLogFiles } from '../../src/domain/log-files.ts';
import { leafHash, rootOf } from '../../src/domain/merkle.ts';
import {
  formatSigningKey,
  formatVerifierKey,
  isSignedBy,
  parseNote,
  parseSigningKey,
  parseVerifierKey,
  signedNote,
  signingKey,
} from '../../src/domain/signed-note.ts';
import { tilePath, tilesOf } from '../../src/domain/tiles.ts';
import { climb, ledger } from './fixtures.ts';

// The example of Go's golang.org/x/mod/sumdb/note.
const goSecret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const goPublic = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goText = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goNote = `${goText}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

describe('a signed note', () => {
  test('is the one that Go writes', () => {
    const key = parseSigningKey(goSecret);
    if (key === null) throw new Error('the key was not read');
    expect(signedNote(goText, key)).toBe(goNote);
    expect([formatSigningKey(key), formatVerifierKey(key)]).toEqual([goSecret, goPublic]);
  });
  test('holds for its key only, and for its text only', () => {
    const [note, key] = [parseNote(goNote), parseVerifierKey(goPublic)];
    if (note === null || key === null) throw new Error('not read');
    expect(isSignedBy(note, key)).toBe(true);
    expect(isSignedBy(note, signingKey('PeterNeumann', new Uint8Array(32)))).toBe(false);
    expect(isSignedBy({ ...note, text: note.text.replace('problem', 'prob1em') }, key)).toBe(false);
  });
  test.each([
    ['no blank line', goNote.replace('\n\n', '\n')],
    ['no line end', goNote.trimEnd()],
    ['a control character', goNote.replace('answer', 'ans\twer')],
    ['a line that is no signature', `${goNote}by me\n`],
    ['loose Base64', goNote.replace('AM=', 'AN=')],
  ])('is not read with %s', (_, note) => expect(parseNote(note)).toBeNull());
  test.each(['', goSecret.replace('c74f', 'c74e'), goSecret.replace('PRIVATE', 'PUBLIC'), goPublic])(
    'is not signed with a key that is not one: “%s”',
    (key) => expect(parseSigningKey(key)).toBeNull(),
  );
  test('has a key name without spaces and plus signs', () => {
    expect(() => signingKey('a b', new Uint8Array(32))).toThrow();
    expect(() => signingKey('a+b', new Uint8Array(32))).toThrow();
    expect(() => signingKey('a', new Uint8Array(31))).toThrow();
  });
});

describe('a checkpoint', () => {
  const key = signingKey('harbour.example/ledger', new Uint8Array(32).fill(7));
  const head = { origin: 'harbour.example/ledger', size: 4, root: rootOf([leafHash(new Uint8Array())]) };
  test('says that it is unsigned when it is', () => {
    const reading = readCheckpoint(writeCheckpoint(head, null), null);
    expect(reading).toEqual({ kind: 'unsigned', checkpoint: head });
    expect(checkpointSentence(reading)).toContain('not signed');
  });
  test('says by whom it is signed when it is', () => {
    expect(readCheckpoint(writeCheckpoint(head, key), key)).toEqual({ kind: 'signed', checkpoint: head, by: key.name });
  });
  test('never calls an unchecked, missing or wrong signature a good one', () => {
    const other = signingKey('elsewhere.example', new Uint8Array(32).fill(8));
    expect(readCheckpoint(writeCheckpoint(head, key), null).kind).toBe('unchecked');
    expect(readCheckpoint(writeCheckpoint(head, null), key).kind).toBe('not-by-key');
    expect(readCheckpoint(writeCheckpoint(head, key), other).kind).toBe('not-by-key');
    expect(readCheckpoint(writeCheckpoint(head, key).replace('\n4\n', '\n5\n'), key).kind).toBe('not-by-key');
  });
  test.each(['', 'x\n', 'x\n01\nAA==\n\n', `x\n-1\n${'A'.repeat(43)}=\n\n`, 'x\n1\nshort\n\n'])(
    'is not read from “%s”',
    (file) => {
      expect(readCheckpoint(file, null)).toEqual({ kind: 'unreadable' });
    },
  );
  test('has an origin of one line', () => {
    expect(() => writeCheckpoint({ ...head, origin: '' }, null)).toThrow();
    expect(() => writeCheckpoint({ ...head, origin: 'a\nb' }, null)).toThrow();
  });
});

describe('tiles', () => {
  test('have the paths of the specification', () => {
    expect(tilePath(0, 1_234_067, 256)).toBe('tile/0/x001/x234/067');
    expect(tilePath(2, 0, 1)).toBe('tile/2/000.p/1');
    expect(tilePath('entries', 999, 256)).toBe('tile/entries/999');
    expect(tilePath(0, 1000, 256)).toBe('tile/0/x001/000');
  });
  test('of 70,000 entries are those of the specification', () => {
    const entry = new Uint8Array([1]);
    const paths = tilesOf(Array.from({ length: 70_000 }, () => entry)).map(({ path }) => path);
    const of = (level: string): string[] => paths.filter((path) => path.startsWith(`tile/${level}/`));
    expect(of('0').filter((path) => !path.includes('.p/'))).toHaveLength(273);
    expect(of('0').filter((path) => path.includes('.p/'))).toEqual(['tile/0/273.p/112']);
    expect(of('1')).toEqual(['tile/1/000', 'tile/1/001.p/17']);
    expect(of('2')).toEqual(['tile/2/000.p/1']);
    expect(of('entries')).toHaveLength(274);
  });
  test('of 256 entries are one full tile and one above it', () => {
    const entries = Array.from({ length: 256 }, (_, at) => Uint8Array.of(at));
    const tiles = tilesOf(entries);
    expect(tiles.map(({ path }) => path)).toEqual(['tile/0/000', 'tile/1/000.p/1', 'tile/entries/000']);
    expect(tiles[0]?.bytes).toHaveLength(8192);
    expect(tiles[1]?.bytes).toEqual(rootOf(entries.map(leafHash)));
    expect(tiles[2]?.bytes.subarray(0, 6)).toEqual(Uint8Array.of(0, 1, 0, 0, 1, 1));
  });
  test('keep the partial ones of earlier sizes', () => {
    const paths = tilesOf([Uint8Array.of(1), Uint8Array.of(2)], [0, 1]).map(({ path }) => path);
    expect(paths).toEqual(['tile/0/000.p/1', 'tile/0/000.p/2', 'tile/entries/000.p/1', 'tile/entries/000.p/2']);
    expect(() => tilesOf([], [1])).toThrow(RangeError);
  });
  test('refuse an entry longer than a bundle can carry', () => {
    expect(() => tilesOf([new Uint8Array(65_536)])).toThrow(RangeError);
    expect(tilesOf([new Uint8Array(65_535)])).toHaveLength(2);
  });
});

describe('the files of a log', () => {
  const entries = ledger(...climb('pier', 'independently-verified', '2027-01-01'));
  const options = { origin: 'harbour', publishedSizes: [2], key: null };
  const files = new Map(logFilesOf(entries, options).map(({ path, bytes }) => [path, bytes]));
  const check = (changed: ReadonlyMap<string, Uint8Array>): ReturnType<typeof verifyLogFiles> =>
    verifyLogFiles((path) => changed.get(path) ?? null, null, null);

  test('check out as they were written', () => {
    expect(check(files)).toMatchObject({
      problems: [],
      differing: [],
      checkpoint: { kind: 'unsigned' },
      head: { size: 4 },
    });
  });
  test('of an empty ledger check out', () => {
    const empty = new Map(logFilesOf([], { ...options, publishedSizes: [] }).map(({ path, bytes }) => [path, bytes]));
    expect([...empty.keys()]).toEqual([logPath, checkpointPath]);
    expect(check(empty)).toMatchObject({ problems: [], differing: [], head: { size: 0, digest: null } });
  });
  test.each(['tile/0/000.p/4', 'tile/entries/000.p/4', checkpointPath])('fail without %s', (path) => {
    const fewer = new Map(files);
    fewer.delete(path);
    expect(check(fewer).differing).toEqual([{ path, how: 'missing' }]);
  });
  test('of two builds do not mix', () => {
    const newer = logFilesOf(ledger(...climb('pier', 'independently-validated', '2027-01-01')), options);
    const mixed = new Map(files);
    for (const { path, bytes } of newer) if (path === logPath) mixed.set(path, bytes);
    expect(check(mixed).differing.map(({ path }) => path)).toEqual([
      'tile/0/000.p/5',
      'tile/entries/000.p/5',
      checkpointPath,
    ]);
  });
  test('fail without the log itself', () => expect(check(new Map()).problems).not.toEqual([]));
});
