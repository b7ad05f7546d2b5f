// SHA-256 digests, written `sha256:` and 64 hexadecimal digits.

import { createHash } from 'node:crypto';

/** A SHA-256 digest as published: `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** What a digest looks like. */
export const digestShape = /^sha256:[0-9a-f]{64}$/;

/** Whether a text is written as a digest. */
export function isDigest(text: string): text is Digest {
  return digestShape.test(text);
}

/** SHA-256 of bytes, as 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

/** 32 bytes written as a digest. */
export function formatDigest(bytes: Uint8Array): Digest {
  return `sha256:${Buffer.from(bytes).toString('hex')}`;
}
