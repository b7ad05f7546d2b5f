// The one list of finding codes. Each area of the site keeps its rows in a file of its own under `catalogue/`.

import { claimRows } from './catalogue/claims.ts';
import { contentRows } from './catalogue/content.ts';
import { ledgerRows } from './catalogue/ledger.ts';
import { siteRows } from './catalogue/site.ts';
import type { CatalogueRow } from './catalogue-row.ts';

/** Every finding code with its row. */
export const catalogue = {
  ...claimRows,
  ...contentRows,
  ...ledgerRows,
  ...siteRows,
} as const satisfies Record<string, CatalogueRow>;

/** A code listed in the catalogue. */
export type FindingCode = keyof typeof catalogue;
