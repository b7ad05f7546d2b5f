import { ledgerCodes } from '../diagnostics/catalogue/ledger.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { committedProblems } from '../domain/committed.ts';
import { problemWords } from '../domain/ledger-problem.ts';
import { committedLedger } from '../sources/committed-ledger.ts';
import { singles } from '../sources/kinds.ts';
import type { CommittedFile } from '../sources/ledger-history.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { SourceCheck } from './check.ts';

/** The ledger and its published heads only grew since they were committed. Without a history there is nothing to compare. */
export const history: SourceCheck = {
  name: 'history',
  run: ({ sources, history: past }) => {
    if (past.kind === 'none' || sources.unread.has('ledger') || sources.published === null) return [];
    const { published } = sources;
    const entries = sources.entries.ledger;
    const { entries: committed, heads } = committedLedger(past);
    const sizes = [...heads.flatMap((one) => one.heads), ...published.heads].map(({ size }) => size);
    const problems = committedProblems(
      entries.map(({ data }) => data),
      committed,
      Math.max(0, ...sizes),
    );
    return [
      ...problems.map((problem): Finding => {
        const place = problem.at === null ? null : entries[problem.at]?.placeOf(['sequence']);
        return {
          code: ledgerCodes[problem.kind],
          place: place ?? filePlace('content/ledger'),
          args: problemWords(problem),
        };
      }),
      ...heads.flatMap((one) => headsFinding(one.file, one.heads, published)).slice(0, 1),
    ];
  },
};

type PublishedHead = { readonly size: number; readonly digest: string; readonly published: string };

/** Heads that were committed still begin the list. */
function headsFinding(
  { commit, day }: CommittedFile,
  heads: readonly PublishedHead[],
  published: { readonly heads: readonly PublishedHead[] },
): readonly Finding[] {
  const at = heads.findIndex(({ size, digest, published: day }, index) => {
    const now = published.heads[index];
    return now === undefined || now.size !== size || now.digest !== digest || now.published !== day;
  });
  const head = heads[at];
  if (head === undefined) return [];
  const args = { commit, day, size: String(head.size), digest: head.digest };
  return [{ code: 'PUBLISHED_HEAD_CHANGED', place: filePlace(singles.published.path), args }];
}
