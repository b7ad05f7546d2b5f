import { describe, expect, test } from 'vitest';
import { ledgerCodes, ledgerRows, logCodes, type OfReferences } from '../../src/diagnostics/catalogue/ledger.ts';
import { chainProblems, headOf } from '../../src/domain/chain.ts';
import { committedProblems } from '../../src/domain/committed.ts';
import { date } from '../../src/domain/date.ts';
import { evidenceProblems } from '../../src/domain/evidence-problem.ts';
import { gateProblems } from '../../src/domain/gate.ts';
import { entryProblems, type LedgerProblem, problemWords } from '../../src/domain/ledger-problem.ts';
import { type LogProblem, logProblemSentence } from '../../src/domain/log-verification.ts';
import { chained, downgrade, gate, ledger, upgrade } from './fixtures.ts';
import { history } from './history.ts';

/** One problem of every kind, made by the checks themselves. */
function oneOfEach(): readonly LedgerProblem[] {
  const [first, second] = ledger(
    upgrade('pier', 'explained', '2027-01-02'),
    upgrade('pier', 'validated', '2027-01-02'),
  );
  if (first === undefined || second === undefined) throw new Error('no entries');
  const fork = chained(first, upgrade('moon', 'explained', '2027-01-02'));
  const past = chained(second, downgrade('pier', '2027-01-01'));
  const list = [first, first, { ...second, previous: null }, fork, past, { ...past, sequence: 9 }];
  const pins = [headOf(history), { size: 1, digest: headOf(history).digest }];
  const gates = [gate('pier', ['moonlight'], 'explained'), gate('crane', ['crane'])];
  const sights = [
    { kind: 'missing' },
    { kind: 'symlink' },
    { kind: 'not-a-file' },
    { kind: 'file', bytes: new Uint8Array() },
  ] as const;
  const [named] = history;
  if (named === undefined || !('evidence' in named)) throw new Error('no evidence');
  const outside = { ...named, evidence: named.evidence?.map((one) => ({ ...one, file: '../x' })) } as typeof named;
  return [
    ...chainProblems(list, { pins, today: date('2027-01-01') }),
    ...chainProblems([first, second], { pins: [{ ...headOf([first]), published: date('2027-01-09') }], today: null }),
    ...entryProblems(gates, list),
    ...gateProblems(gates),
    ...sights.flatMap((sight) => evidenceProblems(named, () => sight)),
    ...committedProblems([], [{ entry: first, commit: '5eed0a11ce', day: '2027-01-02' }], 0),
    ...evidenceProblems(outside, () => ({ kind: 'missing' })),
  ];
}

const isOurs = (problem: LedgerProblem): problem is Exclude<LedgerProblem, { kind: OfReferences }> =>
  problem.kind !== 'unknown-prerequisite' && problem.kind !== 'entry-of-unknown-gate';

describe('the catalogue of ledger findings', () => {
  const problems = oneOfEach().filter(isOurs);
  test('has a row for every kind of problem that the checks make', () => {
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ledgerCodes)));
  });
  test('fills every sentence from the words of the problem', () => {
    for (const problem of problems) {
      const row = ledgerRows[ledgerCodes[problem.kind]];
      const words = problemWords(problem);
      for (const sentence of [row.message(words), row.hint(words)])
        expect(sentence).not.toMatch(/undefined|\[object|null\b(?!`)/);
      if ('entry' in problem) expect(row.message(words)).toContain(String(problem.entry));
    }
  });
  test('fills every sentence about a published log', () => {
    for (const [code, name] of Object.entries(logCodes)) {
      const problem = { code, entry: 7 } as LogProblem;
      const words = { entry: '7', sentence: logProblemSentence(problem) };
      expect(`${ledgerRows[name].message(words)} ${ledgerRows[name].hint(words)}`).not.toContain('undefined');
    }
  });
  test('does not call the ledger what it is not', () => {
    for (const row of Object.values(ledgerRows))
      expect(`${row.title} ${row.why} ${row.fix}`).not.toMatch(/immutable|tamper|audit log/i);
  });
});
