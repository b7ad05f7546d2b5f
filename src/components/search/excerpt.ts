// Excerpts as the search engine gives them, HTML with marks, taken apart into plain text.

/** A stretch of an excerpt. */
export type Run = { readonly text: string; readonly isMatch: boolean };

/** The runs of an excerpt, neighbours of the same kind joined. */
export function runsOf(excerpt: string): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, part] of excerpt.split(/<mark>(.*?)<\/mark>/s).entries()) {
    const text = part
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    if (text !== '') runs.push({ text, isMatch: at % 2 === 1 });
  }
  return runs;
}

/** A sentence with the words marked that count as a match. */
export function markedRuns(text: string, isMatch: (word: string) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const part of text.split(/(\s+)/)) {
    const last = runs.at(-1);
    const isHit = part.trim() !== '' && isMatch(part);
    if (last !== undefined && last.isMatch === isHit)
      runs[runs.length - 1] = { text: last.text + part, isMatch: isHit };
    else if (part !== '') runs.push({ text: part, isMatch: isHit });
  }
  return runs;
}

/** Runs without the end of the heading that they stand under, and with an ellipsis where they are cut. No other word goes. */
export function tidied(runs: readonly Run[], heading: string): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const start = first.isMatch ? first.text : withoutTailOf(heading, first.text);
  const shown = [{ ...first, text: start }, ...others].filter(({ text }) => text !== '');
  const isCutBefore = /^\s*\p{Ll}/u.test(start);
  const isCutAfter = !/[.?!:]\s*$/.test(shown.at(-1)?.text ?? '');
  return [
    ...(isCutBefore ? [{ text: '… ', isMatch: false }] : []),
    ...shown,
    ...(isCutAfter ? [{ text: ' …', isMatch: false }] : []),
  ];
}

function withoutTailOf(heading: string, text: string): string {
  const words = heading.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const tail = `${words
      .slice(at)
      .join(' ')
      .replace(/[.?!]$/, '')}. `;
    if (text.startsWith(tail)) return text.slice(tail.length);
  }
  return text;
}
