// Where the frontmatter of an MDX file begins and ends.

/** The parts of an MDX file, each with the rest of the file blanked, so that offsets stay those of the file. */
export type FrontmatterParts = {
  readonly yaml: string;
  /** Offset at which the body begins. */
  readonly bodyStart: number;
};

/** Splits a file that begins with a `---` line; `null` for any other beginning, also other delimiters. */
export function splitFrontmatter(text: string): FrontmatterParts | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return null;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length));
  if (closing === null) return null;
  const end = opening[0].length + closing.index;
  const blankedOpening = opening[0].replace(/-/g, ' ');
  return { yaml: blankedOpening + text.slice(opening[0].length, end), bodyStart: end + closing[0].length };
}
