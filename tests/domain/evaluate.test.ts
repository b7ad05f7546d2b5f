import { describe, expect, test } from 'vitest';
import { date } from '../../src/domain/date.ts';
import { evaluate, outcomeOn } from '../../src/domain/evaluate.ts';
import { climb, downgrade, gate, ledger, renewal, upgrade } from './fixtures.ts';

const pier = gate('pier');

describe('evaluate', () => {
  test('says not met for a gate without an entry', () => {
    const verdict = outcomeOn('pier', [pier], [], date('2027-01-01'));
    expect(verdict).toEqual({
      gate: 'pier',
      outcome: 'not-met',
      reason: { kind: 'no-entry' },
      rung: null,
      metUntil: null,
    });
  });
  test('says met through the day of expiry and expired on the next', () => {
    const entries = ledger(...climb('pier', 'independently-verified', '2027-01-01', { expires: date('2027-06-30') }));
    expect(outcomeOn('pier', [pier], entries, date('2027-06-30'))).toMatchObject({
      outcome: 'met',
      metUntil: '2027-06-30',
    });
    expect(outcomeOn('pier', [pier], entries, date('2027-07-01'))).toMatchObject({
      outcome: 'not-met',
      reason: { kind: 'expired', entry: 4, expired: '2027-06-30' },
    });
  });
  test('keeps a lapse in the history', () => {
    const entries = ledger(
      ...climb('pier', 'independently-verified', '2027-01-01', { expires: date('2027-06-30') }),
      renewal('pier', 'independently-verified', '2027-08-01'),
      downgrade('pier', '2027-09-01'),
    );
    const evaluation = evaluate([pier], entries, date('2028-01-01')).get('pier');
    expect(evaluation?.history.filter((event) => event.kind !== 'entry')).toMatchObject([
      { kind: 'met', day: '2027-01-01', until: '2027-06-30' },
      { kind: 'ended', day: '2027-07-01', since: '2027-01-01', through: '2027-06-30', because: { kind: 'expired' } },
      { kind: 'met', day: '2027-08-01', until: '2028-08-01' },
      { kind: 'ended', day: '2027-09-01', through: '2027-08-31', because: { kind: 'withdrawn', how: 'revoked' } },
    ]);
  });
  test('counts no entry that skips a rung', () => {
    const entries = ledger(upgrade('pier', 'independently-verified', '2027-01-01'));
    expect(outcomeOn('pier', [pier], entries, date('2027-01-02'))).toMatchObject({
      outcome: 'not-met',
      reason: { kind: 'not-counted', fault: { kind: 'rung-skipped', missing: 'explained' } },
    });
  });
});
