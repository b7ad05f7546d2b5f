// Why a sentence is a claim, in one line: the words that name the subject, the words that assert it, and what was looked
// for and not found.

import type { Weighed } from './detector.ts';
import type { Span } from './passage.ts';

/** The part of a claim that says why. */
export type Told = {
  readonly subjectWords: readonly Span[];
  readonly assertionWords: readonly Span[];
  readonly why: string;
};

/** Tells why a weighed mention is a claim. */
export function explain(found: Weighed, spanOf: (from: number, to: number) => Span, text: string): Told {
  const subjectWords = runs(found.mention.words).map(([from, to]) => spanOf(from, to));
  const asserting = found.evidence.filter(
    (e) => e.at !== null && /:(?:state|universal|ours|notOnly|noLonger)$/.test(e.name),
  );
  const assertionWords = asserting.map((e) => spanOf(e.at ?? 0, (e.at ?? 0) + 1));
  const quote = (spans: readonly Span[]): string =>
    spans.map((span) => `“${text.slice(span.start, span.end)}”`).join(' … ');
  const carried = assertionWords.length > 0 ? ` with ${quote(assertionWords.slice(0, 3))}` : '';
  const looked = 'no negation, plan, condition, question or quotation governs it';
  return { subjectWords, assertionWords, why: `${quote(subjectWords)}${carried}; ${looked}` };
}

function runs(words: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const at of words) {
    const last = out.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else out.push([at, at + 1]);
  }
  return out;
}
