// `trust verify`: a published ledger from its bytes, with what the reader kept.

import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { headOf } from '../../src/domain/chain.ts';
import { formatDigest, sha256 } from '../../src/domain/digest.ts';
import { logFilesOf } from '../../src/domain/log-files.ts';
import { formatVerifierKey, signingKey } from '../../src/domain/signed-note.ts';
import { filesOf } from '../../src/sources/disk-reader.ts';
import { history } from '../domain/history.ts';
import { call } from './terminal.ts';

const root = fs.mkdtempSync(join(tmpdir(), 'trust-verify-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

const key = signingKey('harbour.example', new Uint8Array(32).fill(9));
const publishTo = (folder: string, size: number, signer: typeof key | null = null) => {
  for (const { path, bytes } of logFilesOf(history.slice(0, size), {
    origin: 'harbour.example',
    publishedSizes: [3],
    key: signer,
  })) {
    fs.mkdirSync(join(root, folder, path, '..'), { recursive: true });
    fs.writeFileSync(join(root, folder, path), bytes);
  }
};
publishTo('dist', history.length);
publishTo('signed', history.length, key);
publishTo('old', 20);
publishTo('mixed', history.length);
fs.copyFileSync(join(root, 'old/checkpoint'), join(root, 'mixed/checkpoint'));

const head = headOf(history);
const run = (...args: string[]) => call(verify, root, args);

describe('a log that is whole', () => {
  test('is confirmed with its head, and what cannot be seen is said', async () => {
    const { exitCode, out } = await run();
    expect(exitCode).toBe(0);
    expect(out).toContain(`No problem found in the ledger: ${history.length} entries, ${head.digest}, root sha256:`);
    expect(out).toContain('There is no manifest.json: files that are not of the ledger were not checked.');
    expect(out).toContain('The checkpoint is not signed: it proves nothing about who wrote it.');
    expect(out).toContain(
      'No earlier head was given: entries cut off at the end, a fork and a history written anew cannot be seen.',
    );
    expect(out).toContain(`The head to keep: --held-size ${history.length} --held-digest ${head.digest}`);
  });

  test.each([
    ['a copy of the ledger', ['--held', 'old/ledger.json']],
    ['a checkpoint', ['--held', 'old/checkpoint']],
    ['a number and a digest', ['--held-size', String(history.length), '--held-digest', head.digest ?? '']],
  ])('is held against %s that was kept', async (_, args) => {
    const { exitCode, out } = await run(...args);
    expect(exitCode).toBe(0);
    expect(out).not.toContain('No earlier head');
  });

  test('is read from a file and from standard input', async () => {
    expect((await run('dist/ledger.json')).exitCode).toBe(0);
    const input = fs.readFileSync(join(root, 'dist/ledger.json'));
    expect((await call(verify, root, ['-'], { input })).out).toContain('No problem found');
  });

  test('shows its signature where the key is given', async () => {
    expect((await run('--key', formatVerifierKey(key), 'signed')).out).toContain(
      'The checkpoint is signed by harbour.example.',
    );
    expect((await run('signed')).out).toContain(
      'The checkpoint carries a signature; no key of yours was given to check it with.',
    );
    const { exitCode, out } = await run('--key', formatVerifierKey(key), 'dist');
    expect(exitCode).toBe(1);
    expect(out).toContain('LOG_SIGNATURE_WRONG');
  });
});

describe('a log that is not', () => {
  test('names the entry that was cut off since', async () => {
    const { exitCode, out } = await run('--held', 'dist/ledger.json', 'old');
    expect(exitCode).toBe(1);
    expect(out).toContain('old/ledger.json  LOG_CUT_OFF');
    expect(out).toContain(`Entry ${history.length}`);
    expect(out).not.toContain('The head to keep');
  });

  test('names files of another build', async () => {
    const { exitCode, out } = await run('mixed');
    expect(exitCode).toBe(1);
    expect(out).toContain('checkpoint  LOG_FILE_DIFFERS');
  });

  test('names the line of an entry that was edited, also as JSON', async () => {
    const text = fs.readFileSync(join(root, 'dist/ledger.json'), 'utf8').split('\n');
    text[5] = text[5]?.replace(/"gate":"[^"]*"/, '"gate":"moon"') ?? '';
    fs.writeFileSync(join(root, 'edited.json'), text.join('\n'));
    expect((await run('edited.json')).out).toContain('edited.json (entry 5, line 6)  LOG_ENTRY_WRONG');
    const report = JSON.parse((await run('--format', 'json', 'edited.json')).out) as {
      head: null;
      findings: { code: string }[];
    };
    expect(report.head).toBeNull();
    expect(report.findings.map(({ code }) => code)).toContain('LOG_ENTRY_WRONG');
  });
});

describe('a whole site', () => {
  const site = join(root, 'site');
  const listed = () => {
    fs.rmSync(join(site, 'manifest.json'), { force: true });
    const files = filesOf(site, fs).map(({ path, bytes }) => [path, formatDigest(sha256(bytes))]);
    return { asOf: '2026-11-24', commit: null, files: Object.fromEntries(files) };
  };
  beforeEach(() => {
    fs.rmSync(site, { recursive: true, force: true });
    publishTo('site', history.length);
    fs.writeFileSync(join(site, 'gates.html'), 'The gate is not met.');
    fs.writeFileSync(join(site, 'manifest.json'), JSON.stringify(listed()));
  });

  test('is as its manifest says, and what that does not prove is said', async () => {
    const { exitCode, out } = await run('site');
    expect(exitCode).toBe(0);
    expect(out).toContain('No problem found in the ledger: ');
    expect(out).toMatch(/Every file is as manifest.json says: \d+ files, none besides\./);
    expect(out).toContain(
      'Not compared with a build, so manifest.json is only taken at its word: the manifest names no commit',
    );
    expect((await run('--no-rebuild', 'site')).out).toContain('--no-rebuild was given.');
    expect(JSON.parse((await run('--format', 'json', 'site')).out)).toMatchObject({
      checked: [expect.stringContaining('ledger'), expect.stringContaining('manifest'), expect.stringContaining('Not')],
    });
  });

  test.each<[string, RegExp, () => void]>([
    [
      'a changed byte',
      /“gates\.html” is not the file/,
      () => fs.writeFileSync(join(site, 'gates.html'), 'The gate is met.'),
    ],
    [
      'a file more',
      /“a\/b\.html” does not stand in/,
      () => {
        fs.mkdirSync(join(site, 'a'));
        fs.writeFileSync(join(site, 'a/b.html'), '');
      },
    ],
    ['a file less', /“gates\.html” is missing/, () => fs.rmSync(join(site, 'gates.html'))],
    [
      'a link to the same bytes',
      /“gates\.html” is a symbolic link/,
      () => {
        fs.renameSync(join(site, 'gates.html'), join(root, 'kept.html'));
        fs.symlinkSync(join(root, 'kept.html'), join(site, 'gates.html'));
      },
    ],
    ['a link to a folder', /“other” is a symbolic link/, () => fs.symlinkSync('tile', join(site, 'other'))],
    ['no ledger', /“ledger\.json” is missing/, () => fs.rmSync(join(site, 'ledger.json'))],
  ])('is found out with %s', async (_, sentence, change) => {
    change();
    const { exitCode, out } = await run('site');
    expect(exitCode).toBe(1);
    expect(out).toContain('COPY_DIFFERS');
    expect(out).toMatch(sentence);
    expect(out).not.toContain('Every file is');
  });

  test('that withholds its statements has no ledger to check', async () => {
    fs.rmSync(site, { recursive: true });
    fs.mkdirSync(site);
    fs.writeFileSync(join(site, 'index.html'), 'Statements withheld');
    fs.writeFileSync(join(site, 'manifest.json'), JSON.stringify({ ...listed(), withheld: true }));
    const { exitCode, out } = await run('site');
    expect(exitCode).toBe(0);
    expect(out).toContain('it has no ledger to check');
    fs.writeFileSync(join(site, 'index.html'), 'Everything is met.');
    expect((await run('site')).exitCode).toBe(1);
  });
});

test.each([
  [['nowhere'], 'There is nothing at'],
  [['--rebuild', 'dist/ledger.json'], 'name the folder of a whole site'],
  [['--rebuild', 'dist'], 'name the folder of a whole site'],
  [['--held', 'old/none.json'], 'There is no file at'],
  [['--held', 'old'], 'There is no file at'],
  [['--held-root', `sha256:${'0'.repeat(64)}`], 'give --held-size N'],
  [['--held-size', 'three', '--held-digest', 'abc'], '“three” is not a whole number'],
  [['--held-size', '3'], 'a number alone proves nothing'],
  [['--held-size', '3', '--held-digest', 'abc'], '“abc” is not a digest'],
  [['--key', 'abc'], '--key is no public key'],
  [['--key', formatVerifierKey(key), 'dist/ledger.json'], 'name the folder that holds it'],
  [['--format', 'xml'], 'expected text or json'],
])('refuses %j in one line', async (args, sentence) => {
  const { exitCode, error } = await run(...args);
  expect(exitCode).toBe(2);
  expect(error).toContain(sentence);
});
