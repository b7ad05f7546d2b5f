import { patternProblems } from '../claims/patterns.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { FieldPath } from '../sources/yaml-file.ts';
import type { SourceCheck } from './check.ts';

/** Every pattern of a subject can be compiled; one that cannot would hear nothing. */
export const subjectPatterns: SourceCheck = {
  name: 'patterns of subjects',
  run: ({ sources: { entries } }) =>
    entries.subjects.flatMap(({ data, placeOf }) =>
      patternProblems(data).map(({ path, reason }): Finding => {
        const place = placeOf(stepsOf(path));
        const description = 'a pattern, as described in src/claims/vocabulary.ts.';
        return {
          code: 'CONTENT_FIELD_INVALID',
          place,
          args: { field: path, value: 'no pattern', expected: reason, description },
        };
      }),
    ),
};

/** `phrases[3]` as steps. */
function stepsOf(path: string): FieldPath {
  return [...path.matchAll(/([^[\].]+)/g)].map(([, step = '']) => (/^\d+$/.test(step) ? Number(step) : step));
}
