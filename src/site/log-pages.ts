// What the pages about the ledger say of the copy that they stand beside.

import { type LogHead, logHeadOf } from '../domain/published-log.ts';
import { readLedger } from './ledger.ts';
import { readSite } from './site.ts';

/** The published ledger as a reader who checks it needs it. */
export type LogView = {
  readonly head: LogHead;
  /** Whether published checkpoints are signed, and what that shows. A page cannot say it of its own copy: whoever builds the site again without the key has the same pages. */
  readonly signature: string;
  /** The public key that they are signed with; `null` where they are not. */
  readonly key: string | null;
  /** The files to fetch, with what each is. */
  readonly files: readonly { readonly href: string; readonly what: string }[];
};

/** The published ledger of this build. */
export async function logView(): Promise<LogView> {
  const [{ entries }, { signer = null }] = await Promise.all([readLedger(), readSite()]);
  return {
    head: logHeadOf(entries),
    signature:
      signer === null
        ? 'The checkpoint is not signed: nothing in it proves who wrote it.'
        : 'A published checkpoint carries a signature by the key below; a copy without it was not signed by whoever holds that key. Compare the key with one that reached you in another way.',
    key: signer,
    files: [
      { href: '/ledger.json', what: 'every entry, each with its digest' },
      { href: '/checkpoint', what: 'the head, in the form of transparency logs' },
      { href: '/verify.py', what: 'the verifier, in Python' },
    ],
  };
}
