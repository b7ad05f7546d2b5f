import type { Finding } from '../diagnostics/finding.ts';
import type { SiteCheck, SiteInput } from './check.ts';
import { type JudgedClaim, judgeDocument } from './judge.ts';
import { repeatedInSearch } from './repeated-text.ts';
import { siteJudge } from './site-judge.ts';

/**
 * No string that a reader can see asserts a subject that the ledger does not back (rules of truth 4 to 6). The same
 * sentence on many pages is one finding, at its source where that can be told. Reviewed exceptions are taken out; one
 * that is unused or expired is a finding.
 */
export const wording: SiteCheck = {
  name: 'claims in wording',
  noun: 'text',
  run: (input) => {
    let looked = 0;
    const unbacked: JudgedClaim[] = [];
    const judge = siteJudge(input);
    const isRepeated = repeatedInSearch(input);
    for (const file of input.files) {
      const { path, look } = file;
      if (!('result' in look)) continue;
      looked += look.result.blocks.length;
      const blocks = look.result.blocks.filter((block) => !isRepeated(file, block));
      unbacked.push(...judgeDocument(path, blocks, judge).filter(({ backed }) => !backed));
    }
    const { excused, findings } = exceptionsFor(unbacked, input);
    return {
      looked,
      findings: [
        ...gather(
          unbacked.filter((one) => !excused.has(one)),
          input,
        ),
        ...findings,
      ],
    };
  },
};

function gather(claims: readonly JudgedClaim[], { trace }: SiteInput): readonly Finding[] {
  const groups = new Map<string, JudgedClaim[]>();
  for (const one of claims) {
    const key = `${one.claim.subject}\n${one.claim.text}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const source = trace(first.claim.text);
    const pages = [...new Map(group.map(({ place }) => [place.file, place])).values()];
    const shown = source === null ? pages.slice(1) : pages;
    const more = shown.length - 3;
    return [
      {
        ...first.finding,
        place: source ?? first.place,
        related: shown.slice(0, 3).map((place, at) => ({
          note: at === 2 && more > 0 ? `and in ${more} more files; one is` : 'shown in',
          place,
        })),
      },
    ];
  });
}

function exceptionsFor(claims: readonly JudgedClaim[], { sources, asOf }: SiteInput) {
  const excused = new Set<JudgedClaim>();
  const findings: Finding[] = [];
  for (const { data, placeOf } of sources.entries.exceptions) {
    const matching = claims.filter(({ claim }) => claim.subject === data.subject && claim.text === data.quote);
    if (data.expires < asOf) {
      findings.push({ code: 'EXCEPTION_EXPIRED', place: placeOf(['expires']), args: { expires: data.expires, asOf } });
    } else if (matching.length === 0) {
      const { subject, quote } = data;
      findings.push({ code: 'EXCEPTION_UNUSED', place: placeOf(['quote']), args: { subject, quote } });
    } else for (const one of matching) excused.add(one);
  }
  return { excused, findings };
}
