// What the pages about the ledger say of the copy that they stand beside.

import { type LogHead, logHeadOf } from '../domain/published-log.ts';
import { signer } from './facts.ts';
import { readLedger } from './ledger.ts';

/** The published ledger as a reader who checks it needs it. */
export type LogView = {
  readonly head: LogHead;
  /** Whether the checkpoint is signed, and what that shows. */
  readonly signature: string;
  /** The public key that it is signed with; `null` where it is not. */
  readonly key: string | null;
  /** The files to fetch, with what each is. */
  readonly files: readonly { readonly href: string; readonly what: string }[];
};

/** The published ledger of this build. */
export async function logView(): Promise<LogView> {
  const { entries } = await readLedger();
  return {
    head: logHeadOf(entries),
    signature:
      signer === null
        ? 'The checkpoint is not signed: nothing in it proves who wrote it.'
        : 'The checkpoint is signed. That shows that its writer holds the key; compare the key with one that reached you in another way.',
    key: signer,
    files: [
      { href: '/ledger.json', what: 'every entry, each with its digest' },
      { href: '/checkpoint', what: 'the head, in the form of transparency logs' },
      { href: '/verify.py', what: 'the verifier, in Python' },
    ],
  };
}
