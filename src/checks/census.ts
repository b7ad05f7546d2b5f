import type { Finding } from '../diagnostics/finding.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { Look, SiteCheck } from './check.ts';

/** Every published file was read, or shown to hold no text (rule of truth 4). */
export const census: SiteCheck = {
  name: 'census',
  noun: 'file',
  run: ({ files }) => ({
    looked: files.length,
    findings: files.flatMap(({ path, look }): Finding[] =>
      look.how === 'not read'
        ? [{ code: 'FILE_NOT_READ', place: filePlace(path), args: { file: path, reason: look.reason } }]
        : [],
    ),
  }),
};

/** How many files were looked at in which way. */
export function countLooks(files: readonly { readonly look: Look }[]): Readonly<Record<Look['how'], number>> {
  const counts = { text: 0, 'compressed text': 0, copy: 0, 'drawn from text': 0, 'no text': 0, 'not read': 0 };
  for (const { look } of files) counts[look.how] += 1;
  return counts;
}
