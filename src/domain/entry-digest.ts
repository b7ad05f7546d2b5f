// The digest of an entry: SHA-256 over its one canonical form (RFC 8785).

import { canonicalJson } from './canonical-json.ts';
import { type Digest, formatDigest, sha256 } from './digest.ts';
import type { Entry } from './entry.ts';

/** The bytes that stand for an entry wherever it is hashed: its canonical JSON in UTF-8. */
export function entryBytes(entry: Entry): Uint8Array {
  return new TextEncoder().encode(canonicalJson(entry));
}

/** The digest that the next entry carries as `previous`. */
export function entryDigest(entry: Entry): Digest {
  return formatDigest(sha256(entryBytes(entry)));
}
