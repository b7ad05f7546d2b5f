import { plainPassage } from '../claims/passage.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { addressOf } from '../documents/addresses.ts';
import type { SiteCheck } from './check.ts';

/** Search terms are nouns, acronyms or questions, never statements, and mean pages that exist. */
export const vocabulary: SiteCheck = {
  name: 'vocabulary and addresses in content',
  noun: 'address or term',
  run: ({ files, sources: { entries }, detector }) => {
    const addresses = new Set(files.map(({ path }) => addressOf(path)));
    const findings: Finding[] = [];
    let looked = 0;
    const expectPage = (address: string, place: Finding['place']) => {
      looked += 1;
      const page = address.split('#', 1)[0] ?? '';
      if (addresses.has(page)) return;
      findings.push({ code: 'LINK_DEAD', place, args: { href: address, nearest: nearest(page, addresses) } });
    };
    for (const { data, placeOf } of entries.answers) expectPage(data.about, placeOf(['about']));
    // A term is judged as what somebody looks for: below a heading, which excuses a noun but no full sentence.
    const expectNoun = (term: string, place: Finding['place']) => {
      looked += 1;
      if (detector.judge({ ...plainPassage(term, 'list-item'), lead: 'Required' }).length === 0) return;
      findings.push({ code: 'VOCABULARY_STATEMENT', place, args: { term } });
    };
    for (const { data, placeOf } of entries.vocabulary) {
      for (const [at, { page, terms }] of data.pages.entries()) {
        expectPage(page, placeOf(['pages', at, 'page']));
        for (const [nth, term] of terms.entries()) expectNoun(term, placeOf(['pages', at, 'terms', nth]));
      }
      for (const [nth, term] of data.outside.entries()) expectNoun(term, placeOf(['outside', nth]));
    }
    return { looked, findings };
  },
};
