import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { positionIndex } from '../diagnostics/place.ts';
import { sourceTextPath } from '../sources/kinds.ts';
import type { SourceEntry, Sources } from '../sources/read-sources.ts';
import { statementsOf } from '../sources/source-text.ts';
import type { FieldPath } from '../sources/yaml-file.ts';
import type { SourceCheck } from './check.ts';

/** Quotations of the source text are exact, and every statement of it is carried by some entry. */
export const sourceText: SourceCheck = {
  name: 'source text',
  run: ({ sources }) => {
    const text = sources.sourceText;
    if (text === null) return [];
    const quotations = [...quotationsOf(sources)];
    const statements = statementsOf(text);
    const findings: Finding[] = quotations
      .filter(({ quote }) => !text.includes(quote))
      .map(({ quote, entry, path }) => ({
        code: 'SOURCE_QUOTE_UNKNOWN',
        place: entry.placeOf(path),
        args: { quote, nearest: nearest(quote, statements) },
      }));
    // What an unread file carries is not known; its own finding comes first.
    if (carriers.some((kind) => sources.unread.has(kind))) return findings;
    const positionOf = positionIndex(text);
    let from = 0;
    for (const sentence of statements) {
      const at = text.indexOf(sentence, from);
      from = at + sentence.length;
      if (quotations.some(({ quote }) => quote.includes(sentence))) continue;
      const range = { start: positionOf(at), end: positionOf(from) };
      const place = { file: sourceTextPath, label: `line ${range.start.line}`, range };
      findings.push({ code: 'SOURCE_SENTENCE_UNCARRIED', place, args: { sentence } });
    }
    return findings;
  },
};

const carriers = ['gates', 'boundary', 'limits', 'guards', 'readiness', 'trust-model', 'policies', 'pages'] as const;

function* quotationsOf({ entries }: Sources): Iterable<{ quote: string; entry: SourceEntry; path: FieldPath }> {
  for (const kind of carriers) {
    for (const entry of entries[kind]) {
      for (const [at, quote] of (entry.data.source ?? []).entries()) yield { quote, entry, path: ['source', at] };
    }
  }
  for (const entry of entries.gates) {
    for (const [at, { because }] of entry.data.needs.entries()) {
      yield { quote: because, entry, path: ['needs', at, 'because'] };
    }
  }
}
