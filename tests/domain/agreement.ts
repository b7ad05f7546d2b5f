// Holds the evaluation against the plain evaluator on generated cases.

import { evaluate, outcomesOn } from '../../src/domain/evaluate.ts';
import { generatedCase } from './generated-ledgers.ts';
import { plainAnswers } from './plain-evaluator.ts';

/** How many cases were compared, how many answers in them, and what the answers were. */
export type Agreement = {
  cases: number;
  answers: number;
  outcomes: Record<string, number>;
  disagreements: readonly string[];
};

/** Compares both evaluators on the cases of `count` seeds from `from` on. */
export function agreementOn(from: number, count: number): Agreement {
  const disagreements: string[] = [];
  const agreement: Agreement = { cases: 0, answers: 0, outcomes: {}, disagreements };
  for (let seed = from; seed < from + count; seed++) {
    const { gates, entries, days } = generatedCase(seed);
    agreement.cases++;
    for (const day of days) {
      const plain = plainAnswers(gates, entries, day);
      // `evaluate` for one day a case, to see that it says the same as the shorter way.
      const verdicts = day === days[0] ? evaluate(gates, entries, day) : outcomesOn(gates, entries, day);
      for (const [gate, { outcome, rung, metUntil }] of verdicts) {
        const expected = JSON.stringify(plain.get(gate));
        const found = JSON.stringify({ outcome, rung, metUntil });
        agreement.answers++;
        agreement.outcomes[outcome] = (agreement.outcomes[outcome] ?? 0) + 1;
        if (found !== expected) disagreements.push(`seed ${seed}, ${gate} on ${day}: ${found}, plainly ${expected}`);
      }
    }
  }
  return agreement;
}
