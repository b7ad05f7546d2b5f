import { describe, expect, test } from 'vitest';
import { blocksOf, shown } from './shown.ts';

describe('attributes', () => {
  test.each([
    ['<img alt="a &amp; b">', 'label', 'alt of image 1', 'a & b', 'a &amp; b'],
    ['<img><img alt=word>', 'label', 'alt of image 2', 'word', 'word'],
    ["<a title = 'one  two'></a>", 'label', 'title of link 1', 'one two', 'one  two'],
    ['<div aria-label="A b"></div>', 'label', 'aria-label of div 1', 'A b', 'A b'],
    ['<input placeholder="Type &quot;x&quot;">', 'label', 'placeholder of input 1', 'Type "x"', 'Type &quot;x&quot;'],
    ['<input type=submit value="Go on">', 'label', 'value of input 1', 'Go on', 'Go on'],
    ['<meta name="description" content="One">', 'metadata', 'meta description', 'One', 'One'],
    ['<meta property="og:title" content="T &amp; t">', 'metadata', 'meta og:title', 'T & t', 'T &amp; t'],
    ['<meta name="x" content="two words">', 'metadata', 'meta x', 'two words', 'two words'],
    ['<svg viewBox="0 0 1 1" aria-label="A line"></svg>', 'label', 'aria-label of svg 1', 'A line', 'A line'],
  ])('%s', (source, role, label, text, written) => {
    expect(shown('a.html', source)).toEqual([[role, label, text, written]]);
  });

  test('a data attribute with prose is read as hidden, one with JSON as data', () => {
    const blocks = blocksOf('a.html', `<div data-note="SOC 2 is done" data-props='{"sso":"enabled"}'></div>`);
    expect(blocks.map(({ label, text, hidden }) => [label, text, hidden])).toEqual([
      ['data-note of div 1', 'SOC 2 is done', true],
      ['data-props of div 1 sso', 'sso | enabled', false],
      ['data-props of div 1 sso', 'enabled', false],
    ]);
  });

  test.each([
    '<p class="one two" style="color: red" id="a b">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="alternate icon" href="/x y">',
    '<input type=checkbox value=on>',
    '<svg><path d="M 0 0 L 1 1"/></svg>',
  ])('stays quiet on %s', (source) => {
    expect(blocksOf('a.html', source).filter(({ label }) => !label.startsWith('href'))).toEqual([]);
  });

  test('reads programs and data in the page at their places', () => {
    const source =
      '<script type="application/ld+json">{"name": "A \\u0026 b"}</script><script>x = "It\\\'s on"</script>' +
      `<style>a::before { content: "Met \\2713" }</style><a onclick="say('Hi there')">x</a>`;
    expect(shown('a.html', source)).toEqual([
      ['metadata', 'JSON-LD 1 name', 'A & b', 'A \\u0026 b'],
      ['metadata', 'script 1 string 1', "It's on", "It\\'s on"],
      ['metadata', 'style 1 content 1', 'Met ✓', 'Met \\2713'],
      ['metadata', 'onclick of link 1 string 1', 'Hi there', 'Hi there'],
      ['paragraph', 'paragraph 1', 'Met ✓x', 'x'],
    ]);
  });

  test('drawings in the page are labels', () => {
    const source =
      '<svg><title>T</title><desc>D</desc><g><text>SOC <tspan>2</tspan></text><text>certified</text></g></svg>';
    expect(shown('a.html', source).map(([role, , text]) => `${role} ${text}`)).toEqual([
      'label T',
      'label D',
      'label SOC 2',
      'row SOC 2 | certified',
      'label certified',
    ]);
  });
});
