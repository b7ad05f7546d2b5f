// Why a sentence is a claim, in one line: the words that name the subject, the words that assert it, and what was looked
// for and not found.

import type { Span } from './passage.ts';
import type { Weighed } from './weighed.ts';

/** The part of a claim that says why. */
export type Told = {
  readonly subjectWords: readonly Span[];
  readonly assertionWords: readonly Span[];
  readonly why: string;
};

/** What is looked for, in the words a reader knows, by the evidence that would show it. */
const lookedFor: readonly (readonly [string, RegExp])[] = [
  ['negation', /:against$/],
  ['plan', /^(?:own|link):(?:plan|modalFuture)$/],
  ['requirement', /^(?:own|link):need$/],
  ['condition', /^(?:own|link):condition$/],
  ['question', /^question$/],
  ['quotation', /^quoted$/],
];

/** Tells why a weighed mention is a claim. */
export function explain(found: Weighed, spanOf: (from: number, to: number) => Span, text: string): Told {
  const quote = (span: Span): string => `“${text.slice(span.start, span.end)}”`;
  const subjectWords = runs(found.mention.words).map(([from, to]) => spanOf(from, to));
  const asserting = found.evidence.filter(
    (e) =>
      e.at !== null &&
      /^(?:own|link|state|cancelled|subject):(?:state|after|ahead|stateWeak|universal|plan|need|demo)$/.test(e.name),
  );
  const places = [...new Set(asserting.map((e) => e.at ?? 0))].sort((a, b) => a - b).slice(0, 3);
  const assertionWords = places.map((at) => spanOf(at, at + 1));
  const said = new Set(subjectWords.map(quote));
  const words = [...new Set(assertionWords.map(quote))].filter((word) => !said.has(word));
  const turned = found.evidence.find((e) => e.name === 'breach:for' && e.at !== null);
  const carried =
    turned?.at != null
      ? `, denied by ${quote(spanOf(turned.at, turned.at + 1))}`
      : words.length > 0
        ? ` with ${words.join(', ')}`
        : found.evidence.some((e) => e.name === 'mark:tick')
          ? ' with a tick beside it'
          : '';
  const absent = lookedFor
    .filter(([, pattern]) => !found.evidence.some((e) => pattern.test(e.name)))
    .map(([name]) => name);
  const last = absent.pop() ?? 'suppression';
  const looked = absent.length > 0 ? `no ${absent.join(', ')} or ${last} governs it` : `no ${last} governs it`;
  return { subjectWords, assertionWords, why: `${subjectWords.map(quote).join(' … ')}${carried}; ${looked}` };
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
