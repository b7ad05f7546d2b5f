import { parse } from 'yaml';
import type { Committed } from '../domain/committed.ts';
import { entrySchema } from '../schemas/entry.ts';
import { type Published, publishedHeadsSchema } from '../schemas/published.ts';
import { singles } from './kinds.ts';
import type { CommittedFile, LedgerHistory } from './ledger-history.ts';

/** What was committed of a ledger: its entries, and the heads that were published, each as a commit left them. */
export type CommittedLedger = {
  readonly entries: readonly Committed[];
  readonly heads: readonly { readonly file: CommittedFile; readonly heads: Published['heads'] }[];
};

/** Reads what version control remembers. A version that is no entry is left out: no build passes with it. */
export function committedLedger(history: LedgerHistory): CommittedLedger {
  const files = history.kind === 'none' ? [] : history.files.map((file) => ({ file, value: parsed(file.text) }));
  return {
    entries: files.flatMap(({ file, value }): Committed[] => {
      const { data } = entrySchema.safeParse(value);
      return file.path.startsWith('content/ledger/') && data !== undefined ? [{ ...file, entry: data }] : [];
    }),
    heads: files.flatMap(({ file, value }) => {
      const { data } = publishedHeadsSchema.safeParse(value);
      return file.path === singles.published.path && data !== undefined ? [{ file, heads: data.heads }] : [];
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
