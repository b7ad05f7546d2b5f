// A valid history of 50 entries about three gates, with every kind of entry in it, as a reader is served it.

import { addDays, type CalendarDate, date } from '../../src/domain/date.ts';
import { sha256 } from '../../src/domain/digest.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { logHeadOf, writePublishedLog } from '../../src/domain/published-log.ts';
import { rungs } from '../../src/domain/rung.ts';
import {
  acceptedRisk,
  counterEvidence,
  downgrade,
  type EntryDraft,
  evidence,
  ledger,
  renewal,
  upgrade,
} from './fixtures.ts';

/** What a reader is served: the log, and the files of the evidence folder by path. */
export type Served = { readonly log: Uint8Array; readonly evidence: Readonly<Record<string, string>> };

const files: Record<string, string> = {};

/** The history. */
export const history: readonly Entry[] = ledger(...drafts());

/** Its evidence folder: each file is called after the number of its entry. */
export const evidenceFiles: Readonly<Record<string, string>> = files;

/** What a reader is served. */
export const untouched: Served = { log: bytesOf(writePublishedLog(history)), evidence: files };

/** The head that a reader kept. */
export const heldHead = logHeadOf(history);

function drafts(): readonly EntryDraft[] {
  const all: EntryDraft[] = [];
  const heights = new Map<string, number>();
  let day = date('2027-01-04');
  for (let at = 0; all.length < 50; at++) {
    day = addDays(day, at % 3);
    const gate = ['pier', 'crane', 'lock'][at % 3] ?? 'pier';
    const height = heights.get(gate) ?? 0;
    const proof = (): { evidence: Evidence[] } => ({ evidence: [fileEvidence(day, all.length + 1), evidence(day)] });
    if (at % 11 === 10) all.push(downgrade(gate, day, 'lapsed', `The “Tür” № ${at} stood open. 😀`));
    else if (at % 13 === 12) all.push(counterEvidence(gate, day));
    else if (at % 17 === 16) all.push(acceptedRisk(gate, day));
    else if (height === rungs.length) all.push(renewal(gate, rungs[at % 5] ?? 'explained', day, proof()));
    else {
      all.push(upgrade(gate, rungs[height] ?? 'explained', day, proof()));
      heights.set(gate, height + 1);
    }
  }
  return all;
}

function fileEvidence(day: CalendarDate, number: number): Evidence {
  const file = `2027/${number}-review.csv`;
  const content = `pier,lock,crane\n${number},yes,no\n`;
  files[file] = content;
  const { title, system, scope, period, collected, collector } = evidence(day, `Review ${number}`);
  const digest = Buffer.from(sha256(bytesOf(content))).toString('hex');
  return { title, system, scope, period, collected, collector, file, sha256: digest };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
