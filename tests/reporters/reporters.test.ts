// The forms of a report that other programs read.

import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { reportOf } from '../../src/diagnostics/report.ts';
import { reportGithub } from '../../src/reporters/github.ts';
import { reportSarif } from '../../src/reporters/sarif.ts';

const place = (line: number, endLine = line): Finding['place'] => ({
  file: 'content/a, b.mdx',
  label: 'paragraph 1',
  range: { start: { line, column: 3 }, end: { line: endLine, column: 9 } },
});
const unreadable = (at: Finding['place'], reason = 'it is 100 % empty'): Finding => ({
  code: 'INPUT_UNREADABLE',
  place: at,
  args: { reason, hint: 'Fill it.' },
});

test('an annotation names file, lines, columns and code, and keeps line breaks, colons and commas apart', () => {
  const [line, ...rest] = reportGithub(reportOf([unreadable(place(4))])).split('\n');
  expect(rest).toEqual(['']);
  expect(line).toMatch(
    /^::error file=content\/a%2C b\.mdx,line=4,endLine=4,col=3,endColumn=9,title=INPUT_UNREADABLE::/,
  );
  expect(line).toContain('it is 100 %25 empty');
  expect(line).toMatch(/%0ATo mend it: Fill it\.$/);
});

test('an annotation over several lines has no columns, and one without lines says its place in words', () => {
  const text = reportGithub(
    reportOf([unreadable(place(4, 6)), unreadable({ file: 'z.svg', label: 'text 2', range: null })]),
  );
  expect(text.split('\n')[0]).toMatch(/line=4,endLine=6,title=/);
  expect(text.split('\n')[1]).toMatch(/^::error file=z\.svg,title=INPUT_UNREADABLE::text 2: /);
});

test('no finding gives no annotation, and a SARIF log with no result', () => {
  expect(reportGithub([])).toBe('');
  expect(JSON.parse(reportSarif([])).runs).toMatchObject([{ results: [], tool: { driver: { rules: [] } } }]);
});

test('a SARIF result points at its rule and at its place', () => {
  const log = JSON.parse(reportSarif(reportOf([unreadable(place(4)), unreadable(place(2))])));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['INPUT_UNREADABLE']);
  expect(run.results).toHaveLength(2);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'content/a%2C%20b.mdx' },
    region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
  });
});
