// What a guard answers. A static file can never allow: the decision is fixed here and by the published schema, whatever
// the ledger says; only the list of gates and their reasons changes.

import stringify from 'json-stringify-pretty-compact';
import type { Head } from './chain.ts';
import type { CalendarDate } from './date.ts';
import type { Outcome } from './outcome.ts';
import { type Names, reasonSentence } from './reason.ts';
import type { Verdicts } from './verdict.ts';

/** The path of the published schema of guard bodies, version 1. Its members never change; another version gets another path. */
export const guardSchemaPath = '/schemas/guard-v1.json';

/** A list or an object that fits into so many characters stands in one line. */
const longestLine = 160;

/** What a guard's own content says. */
export type GuardWords = {
  readonly title: string;
  readonly detail: string;
  readonly route: string;
  readonly methods: readonly string[];
  readonly gates: readonly string[];
  readonly doesNot: readonly string[];
};

/** What the ledger contributes to a guard's answer. */
export type GuardFacts = {
  readonly verdicts: Verdicts;
  readonly nameOf: Names;
  readonly asOf: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly head: Head;
};

/** The body of a guard: RFC 9457 problem details with the decision. */
export type GuardBody = {
  readonly $schema: typeof guardSchemaPath;
  readonly type: string;
  readonly title: string;
  readonly status: 403;
  readonly detail: string;
  readonly instance: string;
  readonly decision: 'blocked';
  readonly allowed: false;
  readonly route: string;
  readonly methods: readonly string[];
  readonly gates: readonly {
    readonly id: string;
    readonly outcome: Outcome;
    readonly reason: string;
    readonly href: string;
  }[];
  readonly doesNot: readonly string[];
  readonly asOf: CalendarDate;
  /** The last day on which the list of gates is current. Afterwards the route is still blocked. */
  readonly validUntil: CalendarDate;
  readonly ledgerHead: Head;
};

/** Makes the body of a guard at a date. A gate that the ledger does not know is `cannot-tell`. */
export function guardBody(words: GuardWords, { verdicts, nameOf, asOf, validUntil, head }: GuardFacts): GuardBody {
  return {
    $schema: guardSchemaPath,
    type: '/guards',
    title: words.title,
    status: 403,
    detail: words.detail,
    instance: words.route,
    decision: 'blocked',
    allowed: false,
    route: words.route,
    methods: words.methods,
    gates: words.gates.map((id) => {
      const verdict = verdicts.get(id);
      return {
        id,
        outcome: verdict?.outcome ?? 'cannot-tell',
        reason: verdict === undefined ? 'There is no such gate.' : reasonSentence(verdict.reason, nameOf),
        href: `/gates/${id}`,
      };
    }),
    doesNot: words.doesNot,
    asOf,
    validUntil,
    ledgerHead: { size: head.size, digest: head.digest },
  };
}

/** The bytes of a guard's file, a gate in a line; both of its addresses and the page show exactly these. */
export function guardText(body: GuardBody): string {
  return `${stringify(body, { maxLength: longestLine })}\n`;
}
