import { describe, expect, test } from 'vitest';
import { isReadable, readDocument, readers } from '../../src/documents/registry.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('what cannot be read', () => {
  test.each([
    ['a bad byte', 'a.txt', Uint8Array.of(0x61, 0x0a, 0xc3, 0xa9, 0xff, 0x61), 2, 2],
    ['a cut sequence', 'a.html', Uint8Array.of(0x61, 0xe2, 0x82), 1, 2],
    ['UTF-16', 'a.txt', Uint8Array.of(0x61, 0x00), 1, 2],
    ['malformed JSON', 'a.json', bytesOf('{"a": 1,\n }'), 2, 2],
    ['JSON with text after it', 'a.json', bytesOf('{} x'), 1, 4],
    ['JSON that ends early', 'a.json', bytesOf('["a'), 1, 4],
    ['a raw line end in a JSON string', 'a.json', bytesOf('"a\nb"'), 1, 3],
    ['a malformed line', 'a.ndjson', bytesOf('{}\n{]'), 2, 2],
    ['malformed YAML', 'a.yaml', bytesOf('a: "b'), 1, 6],
    ['an MDX syntax error', 'a.mdx', bytesOf('one\n\ntwo {three'), 3, 11],
    ['XML that is not well-formed', 'a.svg', bytesOf('<svg>\n<g></svg>'), 2, 4],
    ['XML without an element', 'a.xml', bytesOf('text'), 1, 1],
  ])('%s', (_name, file, bytes, line, column) => {
    expect(readDocument({ file, bytes })).toMatchObject({ kind: 'unreadable', range: { start: { line, column } } });
  });

  test('an unknown ending is unsupported', () => {
    expect(readDocument({ file: 'a.docx', bytes: bytesOf('x') })).toEqual({ kind: 'unsupported' });
    expect(readDocument({ file: 'dir.md/noending', bytes: bytesOf('x') })).toEqual({ kind: 'unsupported' });
    expect(readDocument({ file: 'toString', bytes: bytesOf('x') })).toEqual({ kind: 'unsupported' });
    expect(isReadable('dir/A.HTML')).toBe(true);
  });
});

test('an empty file has no blocks', () => {
  for (const extension of Object.keys(readers)) {
    const result = readDocument({ file: `a.${extension}`, bytes: new Uint8Array() });
    const isData = /json$|manifest|map|jsonld|svg|xml|rss|atom/.test(extension) && extension !== 'ndjson';
    expect([extension, result.kind]).toEqual([extension, isData ? 'unreadable' : 'read']);
  }
});

test('a byte order mark is not counted', () => {
  const result = readDocument({ file: 'a.txt', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x61) });
  expect(result.kind === 'read' && result.blocks[0]?.sourceRange(0, 1)?.start).toEqual({ line: 1, column: 1 });
});
