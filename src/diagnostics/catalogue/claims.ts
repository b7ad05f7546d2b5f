import type { Args, CatalogueRow } from '../catalogue-row.ts';

/** Findings about wording that asserts a subject. */
export const claimRows = {
  CLAIM_WITHOUT_ENTRY: {
    title: 'The wording claims something that the ledger does not prove',
    why: 'A reader takes the sentence as a statement of what is in place today. Nothing in the ledger backs it at the as-of date.',
    fix: 'Say what is true today: that it is not in place, what it waits for, or what is planned. Only a reviewed ledger entry can make the claim itself true.',
    message: (a: Args) => `The page says “${a.text}” (${a.why}). The ledger says: ${a.ledger}.`,
    hint: (a: Args) => `Say what is true today, for example: “${a.rewording}”`,
  },
} as const satisfies Record<string, CatalogueRow>;
