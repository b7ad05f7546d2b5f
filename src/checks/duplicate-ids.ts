import type { Finding } from '../diagnostics/finding.ts';
import { kinds } from '../sources/kinds.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { SourceCheck } from './check.ts';

/** An id may occur once in its kind, letter case and Unicode form aside: twins replace each other without a word. */
export const duplicateIds: SourceCheck = {
  name: 'duplicate ids',
  run: ({ sources }) => {
    const first = new Map<string, string>();
    const findings: Finding[] = [];
    for (const file of [...sources.texts.keys()].sort()) {
      const key = file.normalize('NFKC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, file);
        continue;
      }
      const [, folder = ''] = file.split('/');
      const kind = Object.hasOwn(kinds, folder) ? kinds[folder as keyof typeof kinds].noun : 'file';
      const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
      findings.push({
        code: 'CONTENT_ID_TWICE',
        place: filePlace(file),
        args: { file, other, kind, id },
        related: [{ note: 'the other file', place: filePlace(other) }],
      });
    }
    return findings;
  },
};
