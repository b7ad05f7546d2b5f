import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument, readers } from '../../src/documents/registry.ts';
import { textAt } from './shown.ts';

const pieces = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '&amp;',
  '&#x1F7E2;',
  '&lt',
  '&',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<ul><li>',
  '<table><tr><td>',
  '<!-- x -->',
  '<div hidden>',
  '<del>',
  '<svg><text>',
  '</svg>',
  '<img alt="a &amp; b">',
  '<script>"a\\x41"</script>',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '**',
  '`',
  '~~',
  '# ',
  '\\*',
  '\\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '{"id":"a b","outcome":"met"}',
  '"x\\u0041"',
  'true',
  '---\n',
  'a: ',
  '|\n  x\n',
  '>-\n  y\n',
  '<A b="c">',
  '</A>',
  '{x}',
  'content:"x \\2713"',
  '`${',
  '😀',
  '\u00a0',
  '✓ ',
  '=',
  '/',
  '<',
  '>',
  '![a](b "c")',
];
const sources = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

test.each(Object.keys(readers))('%s: places lie in the source, in order, and name the same characters', (extension) => {
  fc.assert(
    fc.property(sources, (source) => {
      const read = () => readDocument({ file: `a.${extension}`, bytes: new TextEncoder().encode(source) });
      const result = read();
      if (result.kind !== 'read') return;
      let before = 0;
      for (const { text, cells, struck, quoted, code, sourceRange } of result.blocks) {
        expect(text.trim()).not.toBe('');
        for (const { start, end } of [...cells, ...struck, ...quoted, ...code]) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
        const whole = sourceRange(0, text.length);
        expect(whole).not.toBeNull();
        if (whole === null) continue;
        expect(textAt(source, whole)).not.toBeNull();
        const order = whole.start.line * 10_000 + whole.start.column;
        expect(order).toBeGreaterThanOrEqual(before);
        before = order;
        for (let at = 0; at < text.length; at += 1) {
          const written = textAt(source, sourceRange(at, at + 1));
          if (written?.length === 1 && written.trim() !== '') expect(written).toBe(text[at]);
        }
      }
      expect(JSON.stringify(read())).toBe(JSON.stringify(result));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('any text survives any way of writing it in a page', () => {
  const character = fc.constantFrom(...'ab& <>"\'é😀1;#x'.split(/(?:)/u), 'amp', 'lt;');
  const written = fc.array(fc.record({ character, way: fc.constantFrom('raw', 'named', 'decimal', 'hex', 'tag') }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(written, (characters) => {
      const parts = characters.map(({ character, way }) => ({ character, source: write(character, way) }));
      const source = `<p>${parts.map((part) => part.source).join('')}</p>`;
      const expected = parts
        .map((part) => part.character)
        .join('')
        .replace(/ +/g, ' ')
        .trim();
      const result = readDocument({ file: 'a.html', bytes: new TextEncoder().encode(source) });
      const block = result.kind === 'read' ? result.blocks[0] : undefined;
      expect(block?.text ?? '').toBe(expected);
    }),
    { numRuns: 500, seed: 7 },
  );
});

function write(character: string, way: string): string {
  const code = character.codePointAt(0) ?? 0;
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  if ([...character].length > 1) return character;
  if (way === 'decimal' || (way === 'raw' && (character === '&' || character === '<'))) return `&#${code};`;
  if (way === 'hex') return `&#x${code.toString(16)};`;
  if (way === 'named') return names[character] ?? character;
  return way === 'tag' ? `<i>${names[character] ?? character}</i>` : character;
}
