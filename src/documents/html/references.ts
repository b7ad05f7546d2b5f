// HTML character references, decoded with a trace to every source character.

import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import { extent, slice, type Traced, type Tracer, trace } from '../traced.ts';

/** Where the references stand: the standard treats a missing semicolon differently in attributes. */
export type ReferenceContext = 'text' | 'attribute';

/** No reference is longer, leading zeros aside. */
export const longestReference = 64;

/** Decodes the references in a stretch of HTML source; line ends become `\n`. */
export function decodeReferences(source: Traced, start: number, end: number, context: ReferenceContext): Traced {
  const raw = source.text.slice(start, end);
  if (!/[&\r]/.test(raw)) return slice(source, start, end);
  const tracer = trace();
  const mode = context === 'text' ? DecodingMode.Legacy : DecodingMode.Attribute;
  let decoded = '';
  const decoder = new HtmlEntityDecoder((code) => {
    decoded += String.fromCodePoint(code);
  });
  let copied = 0;
  for (const match of raw.matchAll(/&|\r\n?/g)) {
    if (match.index < copied) continue;
    let length = match[0].length;
    let text = '\n';
    if (match[0] === '&') {
      decoded = '';
      decoder.startEntity(mode);
      const window = raw.slice(match.index + 1, match.index + 1 + longestReference);
      length = decoder.write(window, 0);
      if (length < 0) length = decoder.end();
      text = decoded;
      if (length === 0 || text === '') continue;
    }
    tracer.copy(source, start + copied, start + match.index);
    replace(tracer, source, start + match.index, start + match.index + length, text);
    copied = match.index + length;
  }
  tracer.copy(source, start + copied, end);
  return tracer.done();
}

/** Adds a text that stands for a stretch of the source. */
export function replace(tracer: Tracer, source: Traced, start: number, end: number, text: string): void {
  tracer.add(text, extent(source, start, end));
}
