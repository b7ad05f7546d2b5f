// What can be wrong with the file of a piece of evidence. The caller looks; this decides.

import { sha256 } from './digest.ts';
import type { Entry } from './entry.ts';
import { evidencePathShape } from './evidence.ts';

/** What stands at a path of the evidence folder. */
export type EvidenceSight =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** The path, or a folder on its way, is a symbolic link. */
  | { readonly kind: 'symlink' }
  | { readonly kind: 'not-a-file' };

/** What can be wrong with a piece of evidence that an entry names. */
export type EvidenceProblem = {
  readonly kind:
    | 'evidence-changed'
    | 'evidence-missing'
    | 'evidence-outside'
    | 'evidence-symlink'
    | 'evidence-not-a-file';
  /** Number of the entry that names it. */
  readonly entry: number;
  readonly gate: string;
  /** Its position in the entry's list, from 0. */
  readonly item: number;
  readonly file: string;
  /** What the entry says the file's digest is, and what it is: only where the file changed. */
  readonly expected?: string;
  readonly found?: string;
};

/** Everything wrong with the files that an entry names. `look` is asked only for paths inside the evidence folder. */
export function evidenceProblems(entry: Entry, look: (file: string) => EvidenceSight): readonly EvidenceProblem[] {
  if (!('evidence' in entry) || entry.evidence === undefined) return [];
  return entry.evidence.flatMap((evidence, item): readonly EvidenceProblem[] => {
    if (!('file' in evidence)) return [];
    const place = { entry: entry.sequence, gate: entry.gate, item, file: evidence.file };
    if (!evidencePathShape.test(evidence.file)) return [{ kind: 'evidence-outside', ...place }];
    const sight = look(evidence.file);
    switch (sight.kind) {
      case 'missing':
        return [{ kind: 'evidence-missing', ...place }];
      case 'symlink':
        return [{ kind: 'evidence-symlink', ...place }];
      case 'not-a-file':
        return [{ kind: 'evidence-not-a-file', ...place }];
      case 'file': {
        const found = Buffer.from(sha256(sight.bytes)).toString('hex');
        if (found === evidence.sha256) return [];
        return [{ kind: 'evidence-changed', ...place, expected: evidence.sha256, found }];
      }
      default:
        throw new TypeError(`unknown sight ${JSON.stringify(sight satisfies never)}`);
    }
  });
}
