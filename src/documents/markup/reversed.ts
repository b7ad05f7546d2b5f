// Text that is written backwards and drawn forwards: between an override character and its end, or in an element that
// overrides the direction.

import { extent, type Traced, trace } from '../traced.ts';

/** The characters that start and end a stretch drawn from right to left. */
export const reversal = { start: '\u202e', end: '\u202c' } as const;

/** The text as it is drawn; `null` if nothing in it is turned round. */
export function asDrawn(content: Traced): Traced | null {
  const { text } = content;
  if (!text.includes(reversal.start)) return null;
  const tracer = trace();
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf(reversal.start, at);
    const until = start === -1 ? text.length : start;
    tracer.copy(content, at, until);
    if (start === -1) break;
    const close = text.indexOf(reversal.end, start);
    const end = close === -1 ? text.length : close;
    const letters = [...text.slice(start + 1, end)].reverse().join('');
    tracer.add(letters, extent(content, start, end));
    at = close === -1 ? end : close + 1;
  }
  return tracer.done();
}
