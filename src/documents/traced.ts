// Text that remembers where it came from. Readers never compute lines and columns: they copy, replace and join traced
// stretches, and the trace follows through entities, escapes, collapsed white space and documents inside documents.

/**
 * One stretch of a traced text, from `at` up to the next run. It came from the source offsets `from` to `to`; if both are
 * equally long it maps character by character, otherwise the stretch maps as a whole.
 */
export type Run = { readonly at: number; readonly from: number; readonly to: number };

/** A text with its trace to the source file; no runs where the format has no positions. */
export type Traced = { readonly text: string; readonly runs: readonly Run[] };

/** A stretch of the source file in UTF-16 offsets, end exclusive. */
export type Extent = { readonly from: number; readonly to: number };

/** Builds a traced text piece by piece. */
export type Tracer = {
  /** UTF-16 length so far. */
  readonly length: () => number;
  /** The last character so far, or the empty string. */
  readonly last: () => string;
  /** Copies a stretch of a traced text with its trace. */
  readonly copy: (piece: Traced, start?: number, end?: number) => void;
  /** Adds a text that stands for the given source stretch; `null` adds it at the end of what came before. */
  readonly add: (text: string, source: Extent | null) => void;
  /** What was built. */
  readonly done: () => Traced;
};

/** The whole source file as a traced text. */
export function sourceText(text: string): Traced {
  return { text, runs: text === '' ? [] : [{ at: 0, from: 0, to: text.length }] };
}

/** The characters from `start` up to `end`, with their trace. */
export function slice(traced: Traced, start: number, end: number = traced.text.length): Traced {
  const tracer = trace();
  tracer.copy(traced, start, end);
  return tracer.done();
}

/** The traced text without white space at its ends. */
export function trim(traced: Traced): Traced {
  const text = traced.text.trimEnd();
  const start = text.length - text.trimStart().length;
  return start === 0 && text.length === traced.text.length ? traced : slice(traced, start, text.length);
}

/** The source stretch that the characters from `start` up to `end` came from; `null` if they have no trace. */
export function extent(traced: Traced, start: number, end: number): Extent | null {
  const { runs, text } = traced;
  if (runs.length === 0) return null;
  const last = Math.max(start, end - 1);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let index = runIndex(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || (run.at > last && to !== Number.NEGATIVE_INFINITY)) break;
    const length = (runs[index + 1]?.at ?? text.length) - run.at;
    const piece = part(run, length, Math.max(0, start - run.at), Math.min(length, end - run.at));
    from = Math.min(from, piece.from);
    to = Math.max(to, piece.to);
  }
  return { from, to: Math.max(from, to) };
}

/** Starts an empty traced text. */
export function trace(): Tracer {
  let text = '';
  // Kept apart: asking the growing text for its end would copy it each time.
  let last = '';
  const runs: Run[] = [];
  let tail: { at: number; from: number; to: number } | null = null;
  const push = (length: number, from: number, to: number): void => {
    const isLinear = tail !== null && text.length - tail.at === tail.to - tail.from;
    if (tail !== null && isLinear && length === to - from && tail.to === from) {
      tail.to = to;
      return;
    }
    tail = { at: text.length, from, to };
    runs.push(tail);
  };
  return {
    length: () => text.length,
    last: () => last,
    copy: (piece, start = 0, end = piece.text.length) => {
      for (let index = runIndex(piece.runs, start); index < piece.runs.length; index += 1) {
        const run = piece.runs[index];
        if (run === undefined || run.at >= end) break;
        const length = (piece.runs[index + 1]?.at ?? piece.text.length) - run.at;
        const left = Math.max(0, start - run.at);
        const right = Math.min(length, end - run.at);
        if (right <= left) continue;
        const source = part(run, length, left, right);
        push(right - left, source.from, source.to);
        text += piece.text.slice(run.at + left, run.at + right);
        last = piece.text.charAt(run.at + right - 1);
      }
      if (piece.runs.length === 0 && end > start) {
        text += piece.text.slice(start, end);
        last = piece.text.charAt(end - 1);
      }
    },
    add: (added, source) => {
      if (added === '') return;
      if (source !== null) push(added.length, source.from, source.to);
      else if (tail !== null) push(added.length, tail.to, tail.to);
      text += added;
      last = added.slice(-1);
    },
    done: () => ({ text, runs }),
  };
}

/** Joins traced texts with a separator that has no place of its own. */
export function join(pieces: readonly Traced[], separator: string): Traced {
  const tracer = trace();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) tracer.add(separator, null);
    tracer.copy(piece);
  }
  return tracer.done();
}

function part(run: Run, length: number, left: number, right: number): Extent {
  if (length !== run.to - run.from) return run;
  return { from: run.from + left, to: run.from + Math.max(left, right) };
}

function runIndex(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
