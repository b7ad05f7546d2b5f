// Runs a reader over a text and turns its drafts into blocks with places.

import { positionIndex } from '../diagnostics/place.ts';
import type { Block } from './block.ts';
import { asDrawn } from './markup/reversed.ts';
import { type Draft, type EmbeddedFormat, type Reader, type Reading, Unreadable, type Within } from './reading.ts';
import { extent, sourceText, type Traced } from './traced.ts';

type Collector = {
  readonly drafts: Draft[];
  readonly embedded: Readonly<Record<EmbeddedFormat, Reader>>;
  readonly styles: readonly string[];
  depth: number;
};

/** Documents inside documents are followed this far; a deeper one makes the file unreadable. */
const deepestEmbedding = 8;

/** Reads the text and orders the blocks by where they start. */
export function collectBlocks(
  text: string,
  reader: Reader,
  embedded: Readonly<Record<EmbeddedFormat, Reader>>,
  styles: readonly string[] = [],
): readonly Block[] {
  const collector: Collector = { drafts: [], embedded, styles, depth: 0 };
  reader(sourceText(text), readingOf(collector, { prefix: '', hidden: false }));
  const positionOf = positionIndex(text);
  return collector.drafts
    .map((draft, index) => ({ draft, index, start: startOf(draft.content) }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map(({ draft }) => blockOf(draft, positionOf));
}

function readingOf(collector: Collector, within: Within): Reading {
  const counts = new Map<string, number>();
  return {
    ...within,
    styles: collector.styles,
    count: (noun) => {
      const next = (counts.get(noun) ?? 0) + 1;
      counts.set(noun, next);
      return next;
    },
    emit: (draft) => {
      if (draft.content.text.trim() === '') return;
      const hidden = draft.hidden || within.hidden;
      collector.drafts.push({ ...draft, hidden });
      const content = asDrawn(draft.content);
      if (content !== null)
        collector.drafts.push({ ...draft, ...noSpans, content, label: `${draft.label}, as drawn`, hidden });
    },
    embed: (format, source, inner) => embed(collector, format, source, inner, within.hidden),
  };
}

/** Stretches of a text do not fit another one. */
const noSpans = { cells: [], struck: [], quoted: [], code: [] } as const;

function embed(
  collector: Collector,
  format: EmbeddedFormat,
  source: Traced,
  within: Within,
  isHidden: boolean,
): Unreadable | null {
  if (collector.depth >= deepestEmbedding) throw new RangeError('documents nested too deep inside each other');
  const before = collector.drafts.length;
  collector.depth += 1;
  try {
    collector.embedded[format](source, readingOf(collector, { ...within, hidden: within.hidden || isHidden }));
    return null;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    collector.drafts.length = before;
    return error;
  } finally {
    collector.depth -= 1;
  }
}

function blockOf(draft: Draft, positionOf: ReturnType<typeof positionIndex>): Block {
  const { content } = draft;
  return {
    role: draft.role,
    text: content.text,
    headings: draft.headings ?? [],
    lead: draft.lead ?? null,
    mark: draft.mark ?? null,
    cells: draft.cells ?? [],
    struck: draft.struck ?? [],
    quoted: draft.quoted ?? [],
    code: draft.code ?? [],
    label: draft.label,
    hidden: draft.hidden,
    components: draft.components ?? [],
    sourceRange: (start, end) => {
      const found = extent(content, start, end);
      return found === null ? null : { start: positionOf(found.from), end: positionOf(found.to) };
    },
  };
}

function startOf(content: Traced): number {
  return content.runs.reduce((least, run) => Math.min(least, run.from), content.runs[0]?.from ?? 0);
}
