import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import { evidenceProblems } from '../../src/domain/evidence-problem.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { acceptedRisk, counterEvidence, downgrade, ledger, renewal, upgrade } from './fixtures.ts';
import { history } from './history.ts';

const source = `
sequence: 1
previous: null
change: upgrade
gate: pier
rung: explained
recorded: 2027-03-01
expires: 2028-03-01
implementer: First Person
verifier: Second Person
evidence:
  - title: Access review
    system: harbour
    scope: all piers
    period: { from: 2027-01-01, to: 2027-02-28 }
    collected: 2027-03-01
    collector: Third Person
    file: 2027/access-review.csv
    sha256: ${'0a'.repeat(32)}
`;

/** The issues of a YAML text as “path: message”. */
function issues(yaml: string): readonly string[] {
  const result = entrySchema.safeParse(parse(yaml, { schema: 'core' }));
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const changed = (from: string | RegExp, to: string): string => {
  const yaml = source.replace(from, to);
  if (yaml === source) throw new Error(`nothing to change: ${from}`);
  return yaml;
};

describe('the schema of an entry', () => {
  test('takes a whole entry, with dates that nobody quoted, and changes nothing in it', () => {
    const value: unknown = parse(source, { schema: 'core' });
    expect(issues(source)).toEqual([]);
    expect(entrySchema.parse(value)).toEqual(value);
  });
  test.each([
    upgrade('pier', 'explained', '2027-01-01', { note: 'n', answers: [1] }),
    renewal('pier', 'explained', '2027-01-01'),
    downgrade('pier', '2027-01-01'),
    counterEvidence('pier', '2027-01-01'),
    acceptedRisk('pier', '2027-01-01', '2027-06-30'),
  ])('takes an entry that is an $change', (draft) => {
    const entry = { ...ledger(draft)[0], sequence: 2 };
    expect(entrySchema.parse(entry)).toEqual(entry);
  });
  test('keeps the digest: an entry means the same before and after it', () => {
    for (const entry of history) expect(entryDigest(entrySchema.parse(entry))).toBe(entryDigest(entry));
  });
  test.each([
    [
      'a day that does not exist',
      changed('2027-03-01', '2027-02-29'),
      /^recorded: "2027-02-29" is not a day of the calendar; expected YYYY-MM-DD/,
    ],
    ['a number for a day', changed('2027-03-01', '2027'), /^recorded: expected a date written as YYYY-MM-DD/],
    ['a time', changed('2028-03-01', '2028-03-01T00:00:00Z'), /^expires: .*is not a day/],
    [
      'more than one year',
      changed('2028-03-01', '2028-03-02'),
      /^expires: .*one year at most, here through 2028-03-01/,
    ],
    ['an expiry in the past', changed('2028-03-01', '2027-02-28'), /^expires: .*before it was recorded/],
    ['one person for both parts', changed('Second Person', 'first  PERSON'), /^verifier: .*also the implementer/],
    [
      'a person in other letters that look the same',
      changed('Second Person', 'Ｆirst\u00a0Per\u00adson'),
      /^verifier: .*also the implementer/,
    ],
    ['a person in Cyrillic letters', changed('Second Person', 'Fіrst Реrsоn'), /^verifier: .*also the implementer/],
    ['a person with other signs', changed('Second Person', '"First-Pérson."'), /^verifier: .*also the implementer/],
    ['a person with a one for a letter', changed('Second Person', 'F1rst Pers0n'), /^verifier: .*also the implementer/],
    [
      'an empty file as evidence',
      changed(/(?:0a){32}/, createHash('sha256').digest('hex')),
      /^evidence\.0\.sha256: expected a file that holds something; this is the SHA-256 of an empty one/,
    ],
    ['no evidence', source.replace(/evidence:[\s\S]*/, 'evidence: []\n'), /^evidence: expected at least one piece/],
    [
      'evidence collected later',
      changed(/collected: .*/, 'collected: 2027-03-02'),
      /^evidence\.0\.collected: .*after the entry was recorded/,
    ],
    [
      'a period that ends before it begins',
      changed('from: 2027-01-01', 'from: 2027-03-01'),
      /^evidence\.0\.period: .*ends before it begins/,
    ],
    [
      'a period beyond the collection',
      changed('to: 2027-02-28', 'to: 2027-03-02'),
      /^evidence\.0\.period\.to: .*but was collected on/,
    ],
    [
      'a file without a digest',
      changed(/ {4}sha256.*\n/, ''),
      /^evidence\.0: expected either file with sha256, or metadataOnly/,
    ],
    ['a file and a reason', `${source}    metadataOnly: why\n`, /^evidence\.0: expected either file/],
    ['a digest in upper case', changed(/(?:0a){32}/, 'A'.repeat(64)), /^evidence\.0\.sha256: expected a SHA-256/],
    ['a misspelt member', changed('implementer', 'implementor'), /^: Unrecognized key: "implementor"/],
    [
      'a digest that YAML reads as a number',
      changed(/(?:0a){32}/, '1'.repeat(64)),
      /^evidence\.0\.sha256: .*put it in quotes/,
    ],
    ['a rung that is none', changed('rung: explained', 'rung: tested'), /^rung: expected one of explained, verified/],
    ['a change that is none', changed('change: upgrade', 'change: fix'), /^change: expected one of upgrade, renewal/],
    ['a number 0', changed('sequence: 1', 'sequence: 0'), /^sequence: expected a whole number, 1 or more/],
    ['a number with a fraction', changed('sequence: 1', 'sequence: 1.5'), /^sequence: expected a whole number/],
    ['a link that is no digest', changed('previous: null', 'previous: abc'), /^previous: expected sha256:/],
    ['no link', changed('previous: null\n', ''), /^previous: expected the digest of the entry before/],
    ['an empty text', changed('all piers', '""'), /^evidence\.0\.scope: expected a text that is not empty/],
    [
      'white space around a text',
      changed('all piers', '" all piers"'),
      /^evidence\.0\.scope: expected a text that is not empty/,
    ],
    ['a gate that is no id', changed('gate: pier', 'gate: Pier 1'), /^gate: expected an id/],
    [
      'an answer to a later entry',
      `${source}answers: [1]\n`,
      /^answers\.0: It answers entry 1, which does not come before it/,
    ],
    ['a renewal that says nothing', changed('change: upgrade', 'change: renewal'), /^rechecked: /],
  ])('refuses %s', (_, yaml, message) => {
    const found = issues(yaml);
    expect(found.join('\n')).not.toBe('');
    expect(found.some((issue) => message.test(issue))).toBe(true);
  });
  test.each([
    ['a path out of the folder', changed('2027/access', '../access')],
    ['an absolute path', changed('2027/access', '/access')],
    ['a hidden file', changed('2027/access-review.csv', '2027/.access')],
    ['a Windows path', changed('2027/access', '2027\\\\access')],
  ])('leaves %s to the check of evidence, which names it as such', (_, text) => {
    const entry = entrySchema.parse(parse(text));
    expect(evidenceProblems(entry, () => ({ kind: 'missing' })).map(({ kind }) => kind)).toEqual(['evidence-outside']);
  });

  test('never throws, whatever stands in a file', () => {
    const whole = parse(source, { schema: 'core' }) as Record<string, unknown>;
    const member = fc.constantFrom(...Object.keys(whole));
    fc.assert(
      fc.property(member, fc.anything({ withDate: true, withNullPrototype: true }), (name, value) => {
        expect(() => entrySchema.safeParse({ ...whole, [name]: value })).not.toThrow();
        expect(() => entrySchema.safeParse(value)).not.toThrow();
        expect(() => entrySchema.safeParse({ ...whole, evidence: [value] })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
  test('describes every member in a sentence', () => {
    const undescribed: string[] = [];
    walk(z.toJSONSchema(entrySchema, { io: 'input' }), '', undescribed);
    expect(undescribed).toEqual([]);
  });
});

function walk(schema: unknown, path: string, undescribed: string[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties = {}, oneOf = [], items } = schema as { properties?: object; oneOf?: unknown[]; items?: unknown };
  for (const [name, member] of Object.entries(properties)) {
    if (name !== 'change' && !/^[A-Zrl].*\.$/.test((member as { description?: string }).description ?? ''))
      undescribed.push(`${path}.${name}`);
    walk(member, `${path}.${name}`, undescribed);
  }
  for (const option of oneOf) walk(option, path, undescribed);
  walk(items, path, undescribed);
}
