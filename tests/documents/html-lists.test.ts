import { describe, expect, test } from 'vitest';
import { blocksOf, shown } from './shown.ts';

describe('lists', () => {
  test('an item knows the sentence before the list', () => {
    const source = '<p>Yes. None of these is available:</p><ul><li>A<li><p>B</p><p>C</p></ul><ul><li>D</ul>';
    expect(blocksOf('a.html', source).map(({ label, text, lead }) => [label, text, lead])).toEqual([
      ['paragraph 1', 'Yes. None of these is available:', null],
      ['list 1 item 1', 'A', 'None of these is available:'],
      ['list 1 item 2', 'B', 'None of these is available:'],
      ['list 1 item 2', 'C', 'None of these is available:'],
      ['list 2 item 1', 'D', null],
    ]);
  });

  test.each([
    ['a heading right before', '<h2>Blocked today</h2><ul><li>A</ul>', 'Blocked today'],
    ['a sentence that points ahead', '<p>The following are in place.</p><ul><li>A</ul>', 'The following are in place.'],
    ['text in the same box', '<div>Not yet:<ul><li>A</ul></div>', 'Not yet:'],
    ['no lead from a sentence of its own', '<p>Production is blocked.</p><ul><li>A</ul>', null],
    ['no lead across a rule', '<p>Blocked:</p><hr><ul><li>A</ul>', null],
    ['no lead from another section', '<section><p>Blocked:</p></section><section><ul><li>A</ul></section>', null],
  ])('%s', (_name, source, lead) => {
    expect(blocksOf('a.html', source).find(({ role }) => role === 'list-item')?.lead).toBe(lead);
  });

  test('words of a style sheet before and after a list are texts of their own', () => {
    const source =
      '<style>ul::before{content:"Not yet:"}ul::after{content:"The end."}</style><div>Above<ul><li>A</ul>below</div>';
    const blocks = blocksOf('a.html', source).filter(({ role }) => role !== 'metadata');
    // Generated words have no place in the source, so they come first.
    expect(blocks.map(({ text, lead }) => [text, lead])).toEqual([
      ['Not yet:', null],
      ['The end.', null],
      ['Above', null],
      ['A', 'Not yet:'],
      ['below', null],
    ]);
  });

  test('an inner list joins the leads', () => {
    const source = '<p>Not available:</p><ul><li>Access:<ul><li>SSO</li></ul></li></ul>';
    expect(blocksOf('a.html', source).at(-1)?.lead).toBe('Not available: Access:');
  });

  test.each([
    ['✓ A', 'tick', '✓ A'],
    ['✅A', 'tick', '✅A'],
    ['<span>✗</span> A', 'cross', '✗ A'],
    ['⛔ A', 'cross', '⛔ A'],
    ['<img alt="Yes" src="x"> A', 'tick', 'A'],
    ['<svg aria-label="cross icon"></svg>A', 'cross', 'A'],
    ['<svg><title>check</title></svg>A', 'tick', 'A'],
    ['<input type="checkbox" checked> A', 'tick', 'A'],
    ['<input type="checkbox"> A', 'cross', 'A'],
    ['<img alt="Logo"> A', null, 'A'],
    ['A <img alt="Yes">', null, 'A'],
  ])('mark of %s', (item, mark, text) => {
    const block = blocksOf('a.html', `<ul><li>${item}</li></ul>`).find(({ role }) => role === 'list-item');
    expect([block?.mark, block?.text]).toEqual([mark, text]);
  });

  test('descriptions join their term', () => {
    const source = '<dl><div><dt>SSO<dd>met<dd><p>since <b>May</b></p><ul><li>x</ul></div><dt>Alone</dl>';
    expect(shown('a.html', source)).toEqual([
      ['definition', 'definition 1', 'SSO | met', 'SSO<dd>met'],
      ['definition', 'definition 2', 'SSO | since May', 'SSO<dd>met<dd><p>since <b>May'],
      ['list-item', 'list 1 item 1', 'x', 'x'],
      ['definition', 'definition 3', 'Alone', 'Alone'],
    ]);
    expect(blocksOf('a.html', source)[0]?.cells).toEqual([
      { start: 0, end: 3, header: null },
      { start: 6, end: 9, header: null },
    ]);
    expect(blocksOf('a.html', source)[2]?.lead).toBe('SSO');
  });
});
