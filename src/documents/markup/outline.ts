// The headings above a text. A section sees the headings around it; what follows the section does not see its headings.

/** Headings in force, outermost first. */
export type Outline = {
  readonly texts: () => readonly string[];
  readonly add: (level: number, text: string) => void;
  /** Ends the headings of this level and deeper, before the next one is read. */
  readonly leave: (level: number) => void;
  /** An outline for a section inside: it starts with these headings and keeps its own to itself. */
  readonly inside: () => Outline;
};

type Heading = { readonly level: number; readonly text: string };

/** Starts an outline. */
export function outline(above: readonly Heading[] = []): Outline {
  let open = above;
  let texts = open.map((heading) => heading.text);
  const set = (headings: readonly Heading[]): void => {
    open = headings;
    texts = open.map((heading) => heading.text);
  };
  const below = (level: number): readonly Heading[] => open.filter((heading) => heading.level < level);
  return {
    texts: () => texts,
    add: (level, text) => set([...below(level), { level, text }]),
    leave: (level) => set(below(level)),
    inside: () => outline(open),
  };
}
