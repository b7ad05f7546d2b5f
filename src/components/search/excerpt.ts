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

/** What a passage begins with when it starts amid a heading or a sentence that has nearly ended: up to four words. */
const tailOfBefore = /^(?:[^\s.?!]+ ){0,3}[^\s.?!]+[.?!] (?=\S)/;

/** Runs without the end of what stands before them, and with an ellipsis where they are cut. */
export function tidied(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const start = first.isMatch ? first.text : first.text.replace(tailOfBefore, '');
  const shown = [{ ...first, text: start }, ...others].filter(({ text }) => text !== '');
  const isCutBefore = /^\s*\p{Ll}/u.test(start);
  const isCutAfter = !/[.?!:]\s*$/.test(shown.at(-1)?.text ?? '');
  return [
    ...(isCutBefore ? [{ text: '… ', isMatch: false }] : []),
    ...shown,
    ...(isCutAfter ? [{ text: ' …', isMatch: false }] : []),
  ];
}
