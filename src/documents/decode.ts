// Bytes to text. A file that is not valid UTF-8 is unreadable: replacement characters would hide what a reader sees.

/** The text of a file, or the place of its first bad byte. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `before` is the text up to the bad byte. */
  | { readonly kind: 'malformed'; readonly reason: string; readonly before: string };

/**
 * Decodes UTF-8 as the Encoding Standard says: a byte order mark is dropped and not counted in columns. Text with a NUL
 * is refused, because it is UTF-16 or hides words from a search.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    const nul = text.indexOf('\0');
    if (nul === -1) return { kind: 'text', text };
    return { kind: 'malformed', reason: 'unexpected NUL character, expected UTF-8 text', before: text.slice(0, nul) };
  } catch {
    const at = firstBadByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at), { stream: true });
    const byte = (bytes[before.length === 0 ? 0 : at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return { kind: 'malformed', reason: `unexpected byte 0x${byte}, expected UTF-8 text`, before };
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startsValid(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startsValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
