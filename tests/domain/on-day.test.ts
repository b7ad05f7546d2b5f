import { expect, test } from 'vitest';
import { date } from '../../src/domain/date.ts';
import { outcomesOn } from '../../src/domain/evaluate.ts';
import { gatesOnDay } from '../../src/domain/on-day.ts';
import { downgrade, gate, ledger, upgrade } from './fixtures.ts';

const entries = ledger(
  upgrade('pier', 'explained', '2027-01-02'),
  upgrade('pier', 'verified', '2027-01-03'),
  upgrade('pier', 'validated', '2027-01-04'),
  upgrade('pier', 'independently-verified', '2027-01-05'),
  downgrade('pier', '2027-03-01'),
);
const gates = [gate('pier'), gate('crane')];

test('comes to the same outcome as the evaluation, and lists a later withdrawal beside it', () => {
  const day = date('2027-02-01');
  const pier = gatesOnDay(gates, entries, day).get('pier');
  expect(pier?.verdict).toEqual(outcomesOn(gates, entries, day).get('pier'));
  expect(pier?.verdict.outcome).toBe('met');
  expect(pier?.since.map(({ sequence }) => sequence)).toEqual([5]);
});

test('lists nothing that was said on the day or before, and nothing about other gates', () => {
  const on = gatesOnDay(gates, entries, date('2027-03-01'));
  expect(on.get('pier')?.since).toEqual([]);
  expect(on.get('crane')?.since).toEqual([]);
});
