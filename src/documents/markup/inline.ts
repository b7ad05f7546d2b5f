// Running text under construction: white space collapses across tags, and markup that matters becomes spans.

import type { Span } from '../block.ts';
import { type Extent, extent, type Traced, trace } from '../traced.ts';

/** Inline markup that the detector has to know. */
export type InlineKind = 'struck' | 'quoted' | 'code' | 'unseen' | 'unheard';

/** Running text with its spans. */
export type InlineText = {
  readonly content: Traced;
  readonly struck: readonly Span[];
  readonly quoted: readonly Span[];
  readonly code: readonly Span[];
  /** Stretches that a style takes out of sight: a reader sees the text without them. */
  readonly unseen?: readonly Span[];
  /** Stretches that are kept from screen readers. */
  readonly unheard?: readonly Span[];
};

/** Collects running text. */
export type InlineBuffer = {
  /** True while no visible character was added. */
  readonly isEmpty: () => boolean;
  readonly append: (piece: Traced) => void;
  /** A place where a reader sees a gap that is not in the text: `<br>`, a button, an icon. */
  readonly gap: () => void;
  /** A tag between two letters. It separates only what would otherwise read `isolationMet`. */
  readonly edge: () => void;
  readonly open: (kind: InlineKind) => void;
  readonly close: (kind: InlineKind) => void;
  /** Hands over the text so far and starts anew; markup that is open stays open. `null` if there is no text. */
  readonly take: () => InlineText | null;
};

const kinds = ['struck', 'quoted', 'code', 'unseen', 'unheard'] as const satisfies readonly InlineKind[];
const space = /[ \t\n\f\r]*/y;
/** White space that does not collapse to itself: anything but one space between two words. */
const uneven = /[\t\n\f\r]| (?=[ \t\n\f\r]|$)/g;

/** Starts an empty buffer; `open` is the markup that is open around it. */
export function inlineBuffer(open: readonly InlineKind[] = []): InlineBuffer {
  let tracer = trace();
  let gap: Extent | 'gap' | null = null;
  let isEdge = false;
  const depth: Record<InlineKind, number> = { struck: 0, quoted: 0, code: 0, unseen: 0, unheard: 0 };
  const start: Record<InlineKind, number | null> = {
    struck: null,
    quoted: null,
    code: null,
    unseen: null,
    unheard: null,
  };
  let spans = noSpans();
  for (const kind of open) depth[kind] += 1;

  const addWords = (piece: Traced, from: number, to: number): void => {
    if (isEdge && gap === null && /\p{Ll}/u.test(tracer.last()) && /^\p{Lu}/u.test(piece.text.slice(from, from + 2))) {
      gap = 'gap';
    }
    if (gap !== null && tracer.length() > 0) tracer.add(' ', gap === 'gap' ? null : gap);
    gap = null;
    isEdge = false;
    for (const kind of kinds) if (depth[kind] > 0) start[kind] ??= tracer.length();
    tracer.copy(piece, from, to);
  };
  const end = (kind: InlineKind): void => {
    const from = start[kind];
    if (from !== null) spans[kind].push({ start: from, end: tracer.length() });
    start[kind] = null;
  };
  return {
    isEmpty: () => tracer.length() === 0,
    append: (piece) => {
      for (let at = 0; at < piece.text.length; ) {
        space.lastIndex = at;
        space.test(piece.text);
        const start = space.lastIndex;
        if (start > at) gap ??= extent(piece, at, start) ?? 'gap';
        if (start === piece.text.length) return;
        uneven.lastIndex = start;
        at = uneven.exec(piece.text)?.index ?? piece.text.length;
        addWords(piece, start, at);
      }
    },
    gap: () => {
      gap ??= 'gap';
    },
    edge: () => {
      isEdge = true;
    },
    open: (kind) => {
      depth[kind] += 1;
    },
    close: (kind) => {
      depth[kind] -= 1;
      if (depth[kind] === 0) end(kind);
    },
    take: () => {
      for (const kind of kinds) end(kind);
      const content = tracer.done();
      const taken = content.text === '' ? null : { content, ...spans };
      tracer = trace();
      spans = noSpans();
      gap = null;
      isEdge = false;
      return taken;
    },
  };
}

function noSpans(): Record<InlineKind, Span[]> {
  return { struck: [], quoted: [], code: [], unseen: [], unheard: [] };
}

/** The text without some of its stretches; `null` if nothing would be left or nothing is taken. */
export function without(text: InlineText, spans: readonly Span[]): Traced | null {
  if (spans.length === 0) return null;
  const tracer = trace();
  let at = 0;
  for (const { start, end: stop } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    tracer.copy(text.content, at, start);
    at = stop;
  }
  tracer.copy(text.content, at);
  const left = collapsed(tracer.done());
  return left.text === '' || left.text === text.content.text ? null : left;
}

/** Collapses the white space of a piece that stands alone. */
export function collapsed(piece: Traced): Traced {
  const buffer = inlineBuffer();
  buffer.append(piece);
  return buffer.take()?.content ?? { text: '', runs: [] };
}
