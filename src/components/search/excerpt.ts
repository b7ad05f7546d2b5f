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
