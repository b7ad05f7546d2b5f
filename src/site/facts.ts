// What the pages say about the build itself, in words. The only place that reads `trust:facts` for pages.

import facts from 'trust:facts';
import { type CalendarDate, date } from '../domain/date.ts';

/** The day for which every state on every page is evaluated. */
export const asOf: CalendarDate = date(facts.asOf);

/** When states were evaluated and when the text last changed: two different things, never a review. */
export const evaluated: string =
  facts.changed === null
    ? `Evaluated on ${facts.asOf}`
    : `Evaluated on ${facts.asOf}, text last changed on ${facts.changed}`;

/** The commit and the digest of everything that the build read. */
export const origin: { readonly commit: string | null; readonly inputs: string } = facts;
