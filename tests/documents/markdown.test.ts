import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/registry.ts';
import { blockAt, blocksOf, shown, sourceOf, texts } from './shown.ts';

describe('Markdown', () => {
  test.each([
    ['joins marked-up text', 'pro**duc**tion', 'production', 'pro**duc**tion'],
    ['decodes escapes and references', 'a \\* b &amp; c &#x74;', 'a * b & c t', 'a \\* b &amp; c &#x74;'],
    ['joins lines', 'one\n  two  \nthree', 'one two three', 'one\n  two  \nthree'],
    ['reads link texts', '[the *link*](http://x) on', 'the link on', 'the *link*](http://x) on'],
    ['reads html tags inside a line', 'a <b>c</b>d', 'a cd', 'a <b>c</b>d'],
    ['trims inline code', 'a `` b ` c `` d', 'a b ` c d', 'a `` b ` c `` d'],
  ])('%s', (_name, source, text, written) => {
    for (const file of ['a.md', 'a.mdx']) {
      expect(shown(file, source)).toEqual([['paragraph', 'paragraph 1', text, written]]);
    }
  });

  test('points at single words through line prefixes', () => {
    const source = '> one &lt; two\n> > three \\_four\n> > five';
    const block = blockAt('a.md', source, 'paragraph 2');
    expect(block.text).toBe('three _four five');
    expect(['three', '_', 'four', 'five'].map((word) => sourceOf(source, block, word))).toEqual([
      'three',
      '\\_',
      'four',
      'five',
    ]);
    expect(block.sourceRange(12, 16)).toEqual({ start: { line: 3, column: 5 }, end: { line: 3, column: 9 } });
    expect(block.quoted).toEqual([{ start: 0, end: 16 }]);
  });

  test('reads tables, task lists and struck text', () => {
    const source =
      '# Today\n\nBlocked:\n\n- [ ] SSO\n- [x] MFA\n  - ✓ a\n\n| Gate | State |\n|---|---|\n| A \\| b | ~~met~~ |\n';
    expect(blocksOf('a.md', source).map(({ label, text, lead, mark }) => [label, text, lead, mark])).toEqual([
      ['heading 1', 'Today', null, null],
      ['paragraph 1', 'Blocked:', null, null],
      ['list 1 item 1', 'SSO', 'Blocked:', 'cross'],
      ['list 1 item 2', 'MFA', 'Blocked:', 'tick'],
      ['list 2 item 1', '✓ a', 'Blocked: MFA'.slice(0, 8), 'tick'],
      ['table 1 row 1', 'Gate | State', null, null],
      ['table 1 row 2', 'A | b | met', null, null],
    ]);
    const row = blockAt('a.md', source, 'table 1 row 2');
    expect(row.cells.map(({ header }) => header)).toEqual(['Gate', 'State']);
    expect(row.struck).toEqual([{ start: 8, end: 11 }]);
    expect(sourceOf(source, row, 'A | b')).toBe('A \\| b');
    expect(row.headings).toEqual(['Today']);
  });

  test('a code block is only code', () => {
    const source = '```sh\nnpm  run x\n  y\n```';
    const [block] = blocksOf('a.md', source);
    expect([block?.text, block?.code]).toEqual(['npm run x y', [{ start: 0, end: 11 }]]);
    expect(block && sourceOf(source, block, 'y')).toBe('y');
    expect(texts('a.md', '    indented\n    code')).toEqual(['indented code']);
  });

  test('reads images and link titles as labels', () => {
    const source = '![a &amp; b](x.png "The title") [l](y \'Other "t"\')';
    expect(shown('a.md', source).slice(0, 3)).toEqual([
      ['label', 'alt of image 1', 'a & b', 'a &amp; b'],
      ['label', 'title of image 1', 'The title', 'The title'],
      ['paragraph', 'paragraph 1', 'l', 'l'],
    ]);
    expect(shown('a.md', source)[3]?.slice(1)).toEqual(['title of link 1', 'Other "t"', 'Other "t"']);
  });

  test('reads html blocks at their places, elements left open included', () => {
    const source =
      'x\n\n<div title="A b">\n\n*In* it\n\n</div>\n\n<template><p>a &amp; b</p></template>\n\n<div hidden>\n\nnot shown\n\n</div>\n\nafter';
    expect(shown('a.md', source).map(([, , text, written]) => [text, written])).toEqual([
      ['x', 'x'],
      ['A b', 'A b'],
      ['In it', 'In* it'],
      ['a & b', 'a &amp; b'],
      ['not shown', 'not shown'],
      ['after', 'after'],
    ]);
    expect(blocksOf('a.md', source).map(({ hidden }) => hidden)).toEqual([false, false, false, true, true, false]);
  });

  test('reads footnotes', () => {
    expect(texts('a.md', 'one[^1]\n\n[^1]: The note')).toEqual(['one', 'The note']);
  });
});

describe('frontmatter', () => {
  test('every string is metadata at its path', () => {
    const source = '---\ntitle: "A \\u0042"\nlist:\n  - one: >\n      two\n      three\n---\n\nText';
    expect(shown('a.mdx', source)).toEqual([
      ['metadata', 'frontmatter title', 'A B', 'A \\u0042'],
      ['row', 'frontmatter list[0].one', 'one | two three', 'one: >\n      two\n      three'],
      ['metadata', 'frontmatter list[0].one', 'two three', 'two\n      three'],
      ['paragraph', 'paragraph 1', 'Text', 'Text'],
    ]);
  });

  test('malformed frontmatter is unreadable, at its place', () => {
    const result = readDocument({ file: 'a.md', bytes: new TextEncoder().encode('---\na: "b\n---\n') });
    expect(result).toMatchObject({ kind: 'unreadable', range: { start: { line: 2 } } });
  });
});

describe('MDX', () => {
  test('props are labels, children are text that knows its components', () => {
    const source =
      '<WhenMet gate="sso" otherwise="Not &quot;yet&quot;">\n  SSO is **on**.\n</WhenMet>\n\nNow <Badge text={\'Go\'} /> on';
    expect(shown('a.mdx', source)).toEqual([
      ['label', '<WhenMet gate>', 'sso', 'sso'],
      ['label', '<WhenMet otherwise>', 'Not "yet"', 'Not &quot;yet&quot;'],
      ['paragraph', 'paragraph 1', 'SSO is on.', 'SSO is **on**.'],
      ['paragraph', 'paragraph 2', 'Now on', "Now <Badge text={'Go'} /> on"],
      ['label', '<Badge text>', 'Go', 'Go'],
    ]);
    expect(blocksOf('a.mdx', source)[2]?.components).toEqual(['WhenMet']);
  });

  test('elements mean what they mean in HTML', () => {
    expect(texts('a.mdx', '<table><tbody><tr><td>SSO</td><td>Met</td></tr></tbody></table>')).toEqual(['SSO | Met']);
    expect(texts('a.mdx', '<ul><li>✓ a</li></ul>')).toEqual(['✓ a']);
  });

  test('a string alone in braces is part of the text, programs are read by their strings', () => {
    expect(texts('a.mdx', "We are {'SOC 2'} certified")).toEqual(['We are SOC 2 certified']);
    expect(texts('a.mdx', "export const a = 'in a program'\n\nText {f('two')}")).toEqual([
      'in a program',
      'Text',
      'two',
    ]);
  });
});
