import { describe, expect, test } from 'vitest';
import { blockAt, blocksOf, shown, sourceOf, texts } from './shown.ts';

describe('texts of a page', () => {
  test.each([
    ['joins a text that tags split', '<p>pro<b>duc</b>tion</p>', 'production', 'pro<b>duc</b>tion'],
    ['decodes references', '<p>a &amp; b &#x74;&#116; &copy</p>', 'a & b tt ©', 'a &amp; b &#x74;&#116; &copy'],
    ['keeps what is no reference', '<p>a && b &nosuch; c & d</p>', 'a && b &nosuch; c & d', 'a && b &nosuch; c & d'],
    ['decodes a reference without semicolon', '<p>&notit;</p>', '¬it;', '&notit;'],
    ['collapses white space', '<p>\n  one\t two\r\n three  </p>', 'one two three', 'one\t two\r\n three'],
    ['keeps no-break spaces', '<p>SOC&nbsp;2</p>', 'SOC\u00a02', 'SOC&nbsp;2'],
    ['reads a line break as a space', '<p>one<br>two</p>', 'one two', 'one<br>two'],
    [
      'separates a badge from the word before',
      '<p><b>isolation</b><i>Met</i></p>',
      'isolation Met',
      'isolation</b><i>Met',
    ],
    ['skips ignored end tags and comments', '<p>a</x>b<!-- no -->c</p>', 'abc', 'a</x>b<!-- no -->c'],
    ['reads beyond the basic plane', '<p>&#x1F7E2;😀 go</p>', '🟢😀 go', '&#x1F7E2;😀 go'],
  ])('%s', (_name, source, text, written) => {
    expect(shown('a.html', source)).toEqual([['paragraph', 'paragraph 1', text, written]]);
  });

  test('points at single words through references and tags', () => {
    const source = '<h1>x</h1>\n<p title="a &lt; b">one &amp; <b>two</b>\n   three</p>';
    const block = blockAt('a.html', source, 'paragraph 1');
    expect(['one', '&', 'two', 'three'].map((word) => sourceOf(source, block, word))).toEqual([
      'one',
      '&amp;',
      'two',
      'three',
    ]);
    expect(block.sourceRange(10, 15)).toEqual({ start: { line: 3, column: 4 }, end: { line: 3, column: 9 } });
    expect(sourceOf(source, blockAt('a.html', source, 'title of p 1'), '<')).toBe('&lt;');
  });

  test('reads every kind of text block once', () => {
    const source =
      '<title>T</title><h1>H</h1><div>D<p>P</p>E</div><figure><figcaption>F</figcaption></figure>' +
      '<details><summary>S</summary>In</details><button>B <i>b</i></button><select><option>O</select>' +
      '<fieldset><legend>L</legend><label>La</label></fieldset><textarea>Ta</textarea><pre>Pre</pre>';
    expect(shown('a.html', source).map(([role, label, text]) => `${role} ${label}: ${text}`)).toEqual([
      'metadata title: T',
      'heading heading 1: H',
      'paragraph paragraph 1: D',
      'paragraph paragraph 2: P',
      'paragraph paragraph 3: E',
      'paragraph figure caption 1: F',
      'heading summary 1: S',
      'paragraph paragraph 4: In',
      'label button 1: B b',
      'label option 1: O',
      'heading legend 1: L',
      'label label 1: La',
      'label textarea 1: Ta',
      'paragraph paragraph 5: Pre',
    ]);
  });

  test('a button inside a sentence is part of it', () => {
    expect(texts('a.html', '<p>Isolation <button>is on</button> now</p>')).toEqual(['Isolation is on now']);
  });

  test('marks struck, quoted and code stretches', () => {
    const [first, second] = blocksOf(
      'a.html',
      '<p>a <del>b <i>c</i></del> <q>d</q> <code>e</code> <span style="text-decoration:line-through">f</span></p><blockquote>g <p>h</p></blockquote>',
    );
    expect([first?.struck, first?.quoted, first?.code]).toEqual([
      [
        { start: 2, end: 5 },
        { start: 10, end: 11 },
      ],
      [{ start: 6, end: 7 }],
      [{ start: 8, end: 9 }],
    ]);
    expect([second?.text, second?.quoted]).toEqual(['g', [{ start: 0, end: 1 }]]);
  });

  test('reads hidden text as hidden, and apart from the sentence around it', () => {
    const source =
      '<p>on <span hidden>not</span> now</p><p style="display: none">x</p><div aria-hidden="true">y</div>' +
      '<template><p>z</p></template><noscript>w</noscript>';
    expect(blocksOf('a.html', source).map(({ text, hidden }) => [text, hidden])).toEqual([
      ['on now', false],
      ['not', true],
      ['x', true],
      ['y', true],
      ['z', true],
      ['w', true],
    ]);
  });

  test('a section sees the headings around it and keeps its own', () => {
    const source =
      '<h1>A</h1><section><h2>B</h2><p>p</p></section><p>q</p><h2>C</h2><h3>D</h3><p>r</p><h2>E</h2><p>s</p>';
    const headings = Object.fromEntries(blocksOf('a.html', source).map((block) => [block.text, block.headings]));
    expect(headings).toMatchObject({ p: ['A', 'B'], q: ['A'], r: ['A', 'C', 'D'], s: ['A', 'E'], E: ['A'] });
  });

  test('reads a frame given as text', () => {
    const source = '<iframe srcdoc="<p>a &amp;amp; b</p>"></iframe>';
    expect(shown('a.html', source)).toEqual([['paragraph', 'frame 1 paragraph 1', 'a & b', 'a &amp;amp; b']]);
  });
});
