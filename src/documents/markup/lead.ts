// What introduces a list or table: the sentence before it that ends in a colon or points ahead, or the heading before it.

/** The text that was read just before. */
export type Previous = { readonly text: string; readonly kind: 'text' | 'heading' | 'item' };

const pointsAhead = /\b(?:following|these|this|those|below|here)\b/i;

/** The lead that the text before gives to what follows it; `null` if it does not introduce anything. */
export function leadFrom(previous: Previous | null): string | null {
  if (previous === null) return null;
  if (previous.kind === 'heading') return previous.text;
  const sentence = lastSentence(previous.text);
  if (/[:：—–]$/.test(sentence) || pointsAhead.test(sentence)) return sentence;
  return previous.kind === 'text' && !/[.!?;。…"”)]$/.test(sentence) ? sentence : null;
}

/** An outer lead and an inner one as one text; `null` if there is neither. */
export function joinLeads(outer: string | null, inner: string | null): string | null {
  if (outer === null || outer === inner) return inner;
  return inner === null ? outer : `${outer} ${inner}`;
}

function lastSentence(text: string): string {
  const start = Math.max(0, text.length - 1000);
  const tail = text.slice(start);
  const breaks = [...tail.matchAll(/[.!?](?=\s+\S)/g)];
  return tail.slice((breaks.at(-1)?.index ?? -1) + 1).trim();
}
