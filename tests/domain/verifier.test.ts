import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  limitSentence,
  logProblemCodes,
  logProblemSentence,
  verifyPublishedLog,
} from '../../src/domain/log-verification.ts';
import { logHeadOf, writePublishedLog } from '../../src/domain/published-log.ts';
import { ourAnswer, pythonAnswers, type VerifierCase } from './both-verifiers.ts';
import { climb, downgrade, ledger } from './fixtures.ts';
import { evidenceFiles, heldHead, history, untouched } from './history.ts';

const entries = ledger(
  ...climb('pier', 'validated', '2027-01-01'),
  downgrade('pier', '2027-02-01', 'revoked', 'Größe 😀'),
);
const log = writePublishedLog(entries);
const [head = '', first = '', second = '', third = '', fourth = ''] = log.split('\n');
const written = (...lines: readonly string[]): string => lines.join('\n');
const one = (line: string): string => written(`${emptyHead}`, line, ']}', '');
const [emptyHead = ''] = writePublishedLog([]).split('\n');
const unreadable: readonly (readonly [string, number])[] = [
  ['unreadable-entry', 1],
  ['wrong-size', 1],
];
const entryOf = (members: string): string => `{"digest":"x","entry":{${members}}}`;
const plain = '"previous":null,"recorded":"2027-01-01","sequence":1';

// Each is a file and what both verifiers say about it without a head.
const files: readonly (readonly [
  name: string,
  file: string | Uint8Array,
  problems: readonly (readonly [string, number])[],
])[] = [
  ['a whole log', log, []],
  ['an empty log', writePublishedLog([]), []],
  [
    'nothing',
    '',
    [
      ['unreadable-head', 0],
      ['unreadable-end', 0],
    ],
  ],
  [
    'a line end',
    '\n',
    [
      ['unreadable-head', 0],
      ['unreadable-end', 0],
    ],
  ],
  [
    'another document',
    '{"a":1}\n',
    [
      ['unreadable-head', 0],
      ['unreadable-end', 0],
    ],
  ],
  ['no line end at the end', log.trimEnd(), [['unreadable-end', 4]]],
  ['a line too many', `${log}\n`, [['unreadable-end', 4]]],
  ['no end line', written(head, first, second, third, fourth, ''), [['unreadable-end', 4]]],
  [
    'carriage returns',
    log.replaceAll('\n', '\r\n'),
    [['unreadable-head', 4], ['unreadable-end', 4], ...all('unreadable-entry', 4)],
  ],
  ['a byte order mark', `\ufeff${log}`, [['unreadable-head', 4]]],
  ['white space in the head', log.replace('"size":4', '"size": 4'), [['unreadable-head', 4]]],
  ['another format', log.replace('trust-ledger/1', 'trust-ledger/2'), [['unreadable-head', 4]]],
  ['a member too many in the head', log.replace('"root"', '"note":1,"root"'), [['unreadable-head', 4]]],
  ['a size that is no number', log.replace('"size":4', '"size":"4"'), [['unreadable-head', 4]]],
  ['a size with a fraction', log.replace('"size":4', '"size":4.0'), [['unreadable-head', 4]]],
  ['a size that is true', log.replace('"size":4', '"size":true'), [['unreadable-head', 4]]],
  ['another size', log.replace('"size":4', '"size":5'), [['wrong-size', 4]]],
  ['a head of null', log.replace(/"head":"[^"]*"/, '"head":null'), [['wrong-head', 4]]],
  [
    'upper-case hexadecimal digits',
    log.replace(/"root":"sha256:[^"]*"/, (root) => root.toUpperCase().replace('"ROOT":"SHA256', '"root":"sha256')),
    [['unreadable-head', 4]],
  ],
  ['a comma too few', written(head, first.slice(0, -1), second, third, fourth, ']}', ''), [['unreadable-entry', 1]]],
  ['a comma too many', written(head, first, second, third, `${fourth},`, ']}', ''), [['unreadable-entry', 4]]],
  ['two commas', written(head, `${first},`, second, third, fourth, ']}', ''), [['unreadable-entry', 1]]],
  ['white space in an entry', log.replace('"sequence":2', '"sequence": 2'), [['unreadable-entry', 2]]],
  ['a member twice', log.replace('"sequence":2', '"sequence":2,"sequence":2'), [['unreadable-entry', 2]]],
  [
    'members in another order',
    written(head, first, second.replace(/^\{("digest":"[^"]*"),(.*)\},$/, '{$2,$1},'), third, fourth, ']}', ''),
    [['unreadable-entry', 2]],
  ],
  ['a needless escape', log.replace('Größe', 'Gr\\u00f6ße'), [['unreadable-entry', 4]]],
  [
    'a member too many',
    written(head, first, second.replace('{', '{"a":1,'), third, fourth, ']}', ''),
    [['unreadable-entry', 2]],
  ],
  ['broken UTF-8', brokenUtf8(log), [['unreadable-entry', 4]]],
  ['half a surrogate pair', log.replace('😀', '\\ud83d'), [['unreadable-entry', 4]]],
  ['a list for an entry', one('{"digest":"x","entry":[]}'), unreadable],
  ['no object', one('1'), unreadable],
  ['null', one('null'), unreadable],
  ['a list', one('[]'), unreadable],
  ['a text', one('"digest"'), unreadable],
  ['no digest', one(`{"digest":1,"entry":{${plain}}}`), unreadable],
  ['no sequence', one(entryOf('"previous":null,"recorded":"2027-01-01"')), unreadable],
  ['a sequence of true', one(entryOf('"previous":null,"recorded":"2027-01-01","sequence":true')), unreadable],
  ['no recorded day', one(entryOf('"previous":null,"sequence":1')), unreadable],
  ['a day in other digits', one(entryOf('"previous":null,"recorded":"２０２７-01-01","sequence":1')), unreadable],
  ['a day with a line end', one(entryOf('"previous":null,"recorded":"2027-01-01\\n","sequence":1')), unreadable],
  ['a number for the link', one(entryOf('"previous":0,"recorded":"2027-01-01","sequence":1')), unreadable],
  ['a fraction', one(entryOf(`"a":1.5,${plain}`)), unreadable],
  ['a fraction of nothing', one(entryOf(`"a":1.0,${plain}`)), unreadable],
  ['an exponent', one(entryOf(`"a":1e3,${plain}`)), unreadable],
  ['minus zero', one(entryOf(`"a":-0,${plain}`)), unreadable],
  ['a number too large', one(entryOf(`"a":9007199254740992,${plain}`)), unreadable],
  ['a number of many digits', one(entryOf(`"a":${'9'.repeat(5000)},${plain}`)), unreadable],
  ['not a number', one(entryOf(`"a":NaN,${plain}`)), unreadable],
  ['too deep a nesting', one(entryOf(`"a":${'['.repeat(64)}${']'.repeat(64)},${plain}`)), unreadable],
  ['far too deep a nesting', one(entryOf(`"a":${'['.repeat(100_000)}${']'.repeat(100_000)},${plain}`)), unreadable],
  ['names that only UTF-16 orders so', one(entryOf(`"\ufb33":2,"\u{1f600}":1,${plain}`)), unreadable],
  [
    'names with prototypes in them',
    one(entryOf(`"__proto__":1,"constructor":2,${plain}`)),
    [
      ['wrong-digest', 1],
      ['wrong-size', 1],
      ['wrong-head', 1],
      ['wrong-root', 1],
    ],
  ],
  [
    'control characters',
    one(entryOf(`"a":"\\u0000\\b\\u001f\u007f\u2028",${plain}`)),
    [
      ['wrong-digest', 1],
      ['wrong-size', 1],
      ['wrong-head', 1],
      ['wrong-root', 1],
    ],
  ],
];

describe('both verifiers', () => {
  const cases: VerifierCase[] = files.map(([, file]) => ({
    log: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    evidence: {},
    held: null,
  }));
  const answers = pythonAnswers(cases);
  test.each(files.map(([name, , problems], at) => [name, problems, at] as const))(
    'say of %s what they should',
    (_, problems, at) => {
      expect(answers[at]?.problems).toEqual(problems);
      expect(cases[at] && ourAnswer({ ...cases[at] })).toEqual(answers[at]);
    },
  );
  test.each([
    ['the head held', heldHead, []],
    ['its digest only', { size: 50, digest: heldHead.digest }, []],
    ['its root only', { size: 50, root: heldHead.root }, []],
    ['an earlier digest', { size: 12, digest: history[12]?.previous ?? null }, []],
    ['an earlier root', { size: 12, root: logHeadOf(history.slice(0, 12)).root }, []],
    ['an empty head', { size: 0, digest: null }, []],
    ['a longer one', { ...heldHead, size: 51 }, [['cut-off', 51]]],
    ['another digest', { size: 12, digest: heldHead.digest }, [['rewritten', 12]]],
    ['another root', { size: 12, root: heldHead.root }, [['rewritten', 12]]],
  ] as const)('hold the log against %s', (_, held, problems) => {
    const one: VerifierCase = { ...untouched, held };
    const [answer] = pythonAnswers([one]);
    expect(answer?.problems).toEqual(problems);
    expect(ourAnswer(one)).toEqual(answer);
  });
});

describe('the Python verifier on its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const script = new URL('../verifier/verify.py', import.meta.url).pathname;
  const file = join(folder, 'ledger.json');
  writeFileSync(file, untouched.log);
  for (const [path, content] of Object.entries(evidenceFiles)) put(join(folder, 'evidence', path), content);
  const run = (...args: string[]): { status: number | null; out: string } => {
    const { status, stdout } = spawnSync('python3', [script, ...args], { encoding: 'utf8' });
    return { status, out: stdout };
  };

  const headToKeep = `The head to keep: --held-size 50 --held-digest ${heldHead.digest}\n`;

  test('has at most 150 lines and imports only the standard library', () => {
    const source = readFileSync(script, 'utf8');
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    expect(source.match(/^(?:import|from) .*$/gm)).toEqual([
      'import argparse, base64, hashlib, json, os, pathlib, re, sys',
    ]);
  });
  test('confirms a file and says what it cannot see', () => {
    const { status, out } = run(file);
    expect(status).toBe(0);
    expect(out).toBe(`No problem found.\n${limitSentence({ kind: 'no-held-head' })}\n${headToKeep}`);
  });
  test('confirms the head and the evidence', () => {
    const held = ['--held-size', '50', '--held-digest', heldHead.digest ?? ''];
    expect(run(file, ...held, '--evidence', join(folder, 'evidence'))).toEqual({
      status: 0,
      out: `No problem found.\n${headToKeep}`,
    });
  });
  test.each([
    [['--held-size', '12']],
    [['--held-size', '-3', '--held-digest', heldHead.digest ?? '']],
    [['--held-digest', heldHead.digest ?? '']],
    [['--held-root', heldHead.root]],
  ])('refuses half a head, %j, rather than confirming what it did not check', (held) => {
    expect(run(file, ...held)).toEqual({ status: 2, out: '' });
  });
  test('names the entry whose evidence was changed, is missing, is a link or a folder', () => {
    const other = mkdtempSync(join(tmpdir(), 'ledger-'));
    const [changed = '', missing = '', linked = '', folded = '', ...rest] = Object.keys(evidenceFiles);
    put(join(other, changed), 'something else');
    symlinkSync(join(folder, 'evidence', linked), join(other, linked));
    mkdirSync(join(other, folded));
    for (const path of rest) put(join(other, path), evidenceFiles[path] ?? '');
    const number = (path: string): string => path.match(/\d+(?=-)/)?.[0] ?? '';
    expect(run(file, '--evidence', other).out.split('\n').slice(0, 4)).toEqual([
      `evidence-changed\t${number(changed)}`,
      `evidence-missing\t${number(missing)}`,
      `evidence-symlink\t${number(linked)}`,
      `evidence-not-a-file\t${number(folded)}`,
    ]);
  });
  test('fails on a log that does not check out, and apart from that on a file that is not there', () => {
    writeFileSync(join(folder, 'other.json'), log.replace('validated', 'verified'));
    expect(run(join(folder, 'other.json'))).toMatchObject({ status: 1 });
    expect(run(join(folder, 'none.json'))).toMatchObject({ status: 2, out: '' });
  });
});

describe('the format page', () => {
  const page = readFileSync(new URL('../verifier/FORMAT.md', import.meta.url), 'utf8');
  test('names every code, and shows the empty ledger as it is written', () => {
    for (const code of logProblemCodes) expect(page).toContain(`| \`${code}\` |`);
    expect(page).toContain(`\`\`\`\n${writePublishedLog([])}\`\`\``);
  });
  test('does not call the ledger what it is not', () => {
    expect(page).not.toMatch(/immutable|tamper|audit/i);
  });
});

test('every problem is one sentence that names the entry', () => {
  for (const code of logProblemCodes) expect(logProblemSentence({ code, entry: 7 })).toMatch(/^[A-Z].*\b7\b.*\.$/);
});

test('a head to keep is given only for a log without a problem', () => {
  expect(verifyPublishedLog(untouched.log, null).head).toEqual(heldHead);
  expect(verifyPublishedLog(untouched.log.with(300, 0), null).head).toBeNull();
});

function all(code: string, count: number): (readonly [string, number])[] {
  return Array.from({ length: count }, (_, at) => [code, at + 1] as const);
}

function brokenUtf8(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return bytes.with(bytes.indexOf(0xc3), 0xff);
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
