import { describe, expect, test } from 'vitest';
import { blocksOf, shown } from './shown.ts';

describe('plain text', () => {
  test('a blank line ends a paragraph and lines are joined', () => {
    expect(shown('a.txt', 'One\ntwo  three\r\n\r\n\n Four ')).toEqual([
      ['paragraph', 'paragraph 1', 'One two three', 'One\ntwo  three'],
      ['paragraph', 'paragraph 2', 'Four', 'Four'],
    ]);
  });

  test('items know what introduces them', () => {
    const source = 'None of these works:\n\n- A\n  more\n* B\n1. C\n✓ D\n[x] D too\n- [x] E\n- [ ] F\n\nEnd.';
    expect(blocksOf('a.txt', source).map(({ label, text, lead, mark }) => [label, text, lead !== null, mark])).toEqual([
      ['paragraph 1', 'None of these works:', false, null],
      ['list 1 item 1', 'A more', true, null],
      ['list 1 item 2', 'B', true, null],
      ['list 1 item 3', 'C', true, null],
      ['list 1 item 4', '✓ D', true, 'tick'],
      ['list 1 item 5', 'D too', true, 'tick'],
      ['list 1 item 6', 'E', true, 'tick'],
      ['list 1 item 7', 'F', true, 'cross'],
      ['paragraph 2', 'End.', false, null],
    ]);
  });

  test('signs and underlines make headings', () => {
    const source = '# One\n\nTwo\n===\n\nThree\n---\ntext';
    expect(blocksOf('a.txt', source).map(({ role, text, headings }) => [role, text, headings])).toEqual([
      ['heading', 'One', []],
      ['heading', 'Two', []],
      ['heading', 'Three', ['Two']],
      ['paragraph', 'text', ['Two', 'Three']],
    ]);
  });

  test('a sentence in one file has one place', () => {
    const [block] = blocksOf('a.txt', 'a\n\u{1F600} bc');
    expect(block?.sourceRange(5, 7)).toEqual({ start: { line: 2, column: 4 }, end: { line: 2, column: 6 } });
  });
});
