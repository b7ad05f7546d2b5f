// Signed notes (C2SP signed-note) with Ed25519: a text, a blank line, and lines `— <name> <base64 of key id and signature>`.
// Keys are written as Go's note package writes them. Keys and seeds come in as arguments; nothing here reads an environment.

import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sha256 } from './digest.ts';

/** A key that a note can be checked with. */
export type VerifierKey = { readonly name: string; readonly id: string; readonly publicKey: Uint8Array };

/** A key that a note can be signed with. */
export type SigningKey = VerifierKey & { readonly seed: Uint8Array };

/** One signature of a note; `id` is the key's id, 8 hexadecimal digits. */
export type NoteSignature = { readonly name: string; readonly id: string; readonly signature: Uint8Array };

/** A note taken apart. A note without signatures says nothing about who wrote it. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };

const ed25519 = 1;
const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const keyName = /^[^\s+]+$/u;

/** A signing key from its name and its 32 secret bytes (RFC 8032). */
export function signingKey(name: string, seed: Uint8Array): SigningKey {
  if (!keyName.test(name)) throw new TypeError('the name of a key is not empty and has no space and no plus sign');
  if (seed.length !== 32) throw new TypeError(`a seed has 32 bytes, not ${seed.length}`);
  const publicKey = new Uint8Array(
    createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32),
  );
  return { name, id: keyId(name, publicKey), publicKey, seed };
}

/** The key as it is published: `name+id+base64`. */
export function formatVerifierKey({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${base64(withType(publicKey))}`;
}

/** The secret key as it is kept: `PRIVATE+KEY+name+id+base64`. */
export function formatSigningKey({ name, id, seed }: SigningKey): string {
  return `PRIVATE+KEY+${name}+${id}+${base64(withType(seed))}`;
}

/** A published key taken apart, or `null` where it is not one. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const [name = '', id = '', ...rest] = text.trim().split('+');
  const publicKey = typedBytes(rest.join('+'));
  if (publicKey === null || !keyName.test(name) || id !== keyId(name, publicKey)) return null;
  return { name, id, publicKey };
}

/** A secret key taken apart, or `null` where it is not one. */
export function parseSigningKey(text: string): SigningKey | null {
  const [first, second, name = '', id = '', ...rest] = text.trim().split('+');
  const seed = typedBytes(rest.join('+'));
  if (first !== 'PRIVATE' || second !== 'KEY' || seed === null || !keyName.test(name)) return null;
  const key = signingKey(name, seed);
  return key.id === id ? key : null;
}

/** A text as a note with no signature: the text and the blank line that ends it. */
export function unsignedNote(text: string): string {
  return `${checkedText(text)}\n`;
}

/** A text as a note with one signature. */
export function signedNote(text: string, key: SigningKey): string {
  const signature = sign(null, Buffer.from(checkedText(text)), privateKeyOf(key.seed));
  return `${text}\n— ${key.name} ${base64(Buffer.concat([Buffer.from(key.id, 'hex'), signature]))}\n`;
}

/** A note taken apart, or `null` where it is not one. */
export function parseNote(note: string): Note | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || hasControls(note)) return null;
  const lines = note
    .slice(split + 2)
    .split('\n')
    .slice(0, -1);
  const signatures = lines.map(parseSignature);
  if (!signatures.every((one) => one !== null)) return null;
  return { text: note.slice(0, split + 1), signatures };
}

/** Whether one of a note's signatures is by the key, and all that name it hold. */
export function isSignedBy(note: Note, key: VerifierKey): boolean {
  const own = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  const publicKey = createPublicKey({
    key: Buffer.concat([publicPrefix, key.publicKey]),
    format: 'der',
    type: 'spki',
  });
  return own.length > 0 && own.every(({ signature }) => verify(null, Buffer.from(note.text), publicKey, signature));
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!keyName.test(name) || bytes === null || bytes.length < 5) return null;
  return { name, id: Buffer.from(bytes.subarray(0, 4)).toString('hex'), signature: bytes.subarray(4) };
}

function keyId(name: string, publicKey: Uint8Array): string {
  const hash = sha256(new TextEncoder().encode(`${name}\n`), withType(publicKey));
  return Buffer.from(hash.subarray(0, 4)).toString('hex');
}

function privateKeyOf(seed: Uint8Array): ReturnType<typeof createPrivateKey> {
  return createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' });
}

function withType(key: Uint8Array): Uint8Array {
  return Uint8Array.of(ed25519, ...key);
}

function typedBytes(encoded: string): Uint8Array | null {
  const bytes = fromBase64(encoded);
  return bytes?.length === 33 && bytes[0] === ed25519 ? bytes.subarray(1) : null;
}

function checkedText(text: string): string {
  if (!text.endsWith('\n') || hasControls(text) || !text.isWellFormed())
    throw new TypeError('the text of a note ends with a line end and has no other control characters');
  return text;
}

function hasControls(text: string): boolean {
  for (const character of text) if (character < ' ' && character !== '\n') return true;
  return false;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Strict: what does not read back the same is refused. */
function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && base64(bytes) === text ? new Uint8Array(bytes) : null;
}
