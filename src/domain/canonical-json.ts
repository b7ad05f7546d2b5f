// RFC 8785 (JSON Canonicalization Scheme): one text for one value, so that a digest depends on what is said and not on how
// it was written down. JavaScript's own number and string forms are the ones that the RFC names (section 3.2.2).

/** How deep values may be nested; deeper ones are refused rather than overflowing somebody's stack. */
export const deepestNesting = 64;

/** The canonical text of a JSON value. Throws a TypeError on anything that JSON cannot carry without loss. */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > deepestNesting)
    throw new TypeError(`JSON nested deeper than ${deepestNesting} has no canonical form here`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
  if (isPlainObject(value)) return `{${writeMembers(value, depth).join(',')}}`;
  throw new TypeError(`a value of type ${typeof value} has no canonical JSON form`);
}

/** Members in the order of their names' UTF-16 code units, which is JavaScript's default order (RFC 8785, 3.2.3). */
function writeMembers(value: Readonly<Record<string, unknown>>, depth: number): readonly string[] {
  const names = Object.keys(value).sort();
  return names.map((name) => `${writeString(name)}:${write(value[name], depth + 1)}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  return JSON.stringify(value);
}

function writeString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('a string with half a surrogate pair has no canonical JSON form');
  return JSON.stringify(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
