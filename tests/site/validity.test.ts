// The W3C's checker on every page, style sheet and drawing of the site.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.warn('There is no Java, so the W3C’s checker does not run: install default-jre-headless.');

/** Read from a file, a page has no origin that `'self'` could mean; that its scripts run is tested in Chromium. */
const ownScriptOfFile = /^Resource violates Content Security Policy \(meta tag\): external script “\/_astro\//;

/** Everything that the checker has to say about files: one line each. */
function messagesOn(files: readonly string[]): readonly string[] {
  const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--also-check-css', '--also-check-svg', ...files];
  const { stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as {
    messages: { type: string; subType?: string; url?: string; lastLine?: number; message: string }[];
  };
  return messages
    .filter(({ message }) => !ownScriptOfFile.test(message))
    .map(({ type, subType, url, lastLine, message }) => `${url}:${lastLine} ${subType ?? type}: ${message}`);
}

// The checker starts slowly on a busy machine.
const patience = { timeout: 600_000 };

test.skipIf(!hasJava)('the checker has no error and no warning on any page, style sheet or drawing', patience, () => {
  const dist = inject('dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:html|css|svg)$/.test(path) && !path.startsWith('pagefind/'),
  );
  expect(files.length).toBeGreaterThan(190);
  expect(messagesOn(files.map((path) => join(dist, path)))).toEqual([]);
});

test.skipIf(!hasJava)('the checker does see a mistake in markup and in a style', patience, () => {
  const folder = mkdtempSync(join(tmpdir(), 'trust-validity-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      '<!doctype html><html lang="en"><head><title>T</title><style>p{colour:red}</style></head><body><p><div></div></p></body></html>',
    );
    const found = messagesOn([file]).join('\n');
    expect(found).toContain('colour');
    expect(found).toContain('No “p” element in scope');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
