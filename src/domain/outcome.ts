// What a gate comes to at a date.

/** The outcomes, worst first. `cannot-tell` is published as not met, with its reason. */
export const outcomes = ['not-met', 'cannot-tell', 'met'] as const;

/** What a gate comes to at a date. */
export type Outcome = (typeof outcomes)[number];

/** Whether `outcome` is better than `other`: used to state that nothing but a new entry may raise one. */
export function isHigher(outcome: Outcome, other: Outcome): boolean {
  return outcomes.indexOf(outcome) > outcomes.indexOf(other);
}
