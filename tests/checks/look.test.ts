import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/checks/look.ts';

const fonts = new URL('../../node_modules/@fontsource/source-serif-4/files/', import.meta.url);
const name = readdirSync(fonts).find((file) => file.endsWith('.woff2')) ?? '';
const font = new Uint8Array(readFileSync(new URL(name, fonts)));
const program = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const words = new TextEncoder().encode(' Every door is locked.');

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The font with one byte changed. */
function changed(at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(font);
  copy[at] = value;
  return copy;
}

describe('files that hold no text', () => {
  test.each<[string, string, Uint8Array]>([
    ['a whole font', 'a.woff2', font],
    ['a whole module', 'a.wasm', program],
    ['a compressed module', 'wasm.en.pagefind', gzipSync(joined(new TextEncoder().encode('pagefind_dcd'), program))],
  ])('are %s', (_, path, bytes) => {
    expect(lookAt({ path, bytes }).how).toBe('no text');
  });

  test.each<[string, string, Uint8Array]>([
    ['words after a font', 'a.woff2', joined(font, words)],
    ['words after the first bytes of a font', 'a.woff2', joined(font.subarray(0, 4), words, words, words)],
    ['a font that names metadata', 'a.woff2', changed(31, 9)],
    ['a font of other tables', 'a.woff2', changed(13, (font[13] ?? 0) + 1)],
    ['a font that stops short', 'a.woff2', font.subarray(0, font.length - 100)],
    ['words after a module', 'a.wasm', joined(program, words)],
    ['words in a compressed module', 'wasm.en.pagefind', gzipSync(joined(program, words))],
    ['nothing', 'a.wasm', new Uint8Array()],
  ])('are not %s', (_, path, bytes) => {
    expect(lookAt({ path, bytes }).how).toBe('not read');
  });
});

test('a page is read with the style sheets of its site', () => {
  const bytes = new TextEncoder().encode('<p>The door is <b class="quiet">not</b> locked.</p>');
  const look = lookAt({ path: 'a.html', bytes }, { styles: ['.quiet { opacity: 0 }'] });
  const texts = look.how === 'text' ? look.result.blocks.map(({ text }) => text) : [];
  expect(texts).toEqual(['The door is not locked.', 'The door is locked.']);
});
