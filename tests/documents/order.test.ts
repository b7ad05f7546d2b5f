// The same files give the same findings, in whatever order they come and whatever was read before.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeDocument } from '../../src/checks/judge.ts';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { readDocument } from '../../src/documents/registry.ts';
import { names, subjects, wordings } from '../claims/subjects.ts';

const folder = new URL('../../content/', import.meta.url);
const claiming =
  '<h2>Tenant isolation</h2><p>Live since launch.</p><p>Our audit log is immutable. SSO works today.</p>';
const files = [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml|txt)$/.test(name))
    .sort()
    .slice(0, 60)
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(new URL(file, folder))) })),
  ...['b.html', 'a.html'].map((file) => ({ file, bytes: new TextEncoder().encode(claiming) })),
];

/** What is found in the files, read and judged in the order given, by a detector of its own. */
function foundIn(given: typeof files, before: string): readonly string[] {
  const detector = createDetector(subjects, { names, wordings });
  detector.judge(plainPassage(before));
  const judge = { detector, subjects, evaluations: new Map(), nameOf: (gate: string) => gate };
  return given.flatMap((source) => {
    const result = readDocument(source);
    const blocks = result.kind === 'read' ? result.blocks : [];
    return judgeDocument(source.file, blocks, judge).map(({ claim, place }) => JSON.stringify([place, claim]));
  });
}

test('finds the same whatever the order of the files and the words read before', () => {
  const strange = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(26).replaceAll(/\d/g, 'q')}x`).join(
    ' ',
  );
  const forward = foundIn(files, '');
  expect(forward.length).toBeGreaterThan(4);
  expect([...foundIn(files.toReversed(), strange)].sort()).toEqual([...forward].sort());
});
