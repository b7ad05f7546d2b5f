import { describe, expect, test } from 'vitest';
import { shown, texts } from './shown.ts';

describe('SVG files', () => {
  test('texts, titles, descriptions and names are labels', () => {
    const source =
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY c "SOC 2 ]>">]>\n<svg xmlns="http://www.w3.org/2000/svg" aria-label="A &amp; b">' +
      '<title>T</title><desc><![CDATA[<d>]]></desc><text>ten<tspan>ant</tspan> <tspan x="1">two</tspan></text><text>&c;</text></svg>';
    expect(shown('a.svg', source)).toEqual([
      ['label', 'aria-label of svg 1', 'A & b', 'A &amp; b'],
      ['label', 'SVG title 1', 'T', 'T'],
      ['label', 'SVG description 1', '<d>', '<d>'],
      ['label', 'SVG text 1', 'tenant two', 'ten<tspan>ant</tspan> <tspan x="1">two'],
      ['label', 'SVG text 2', 'SOC 2 ]>', '&c;'],
    ]);
  });

  test('a drawing can hold a page', () => {
    expect(texts('a.svg', '<svg><foreignObject><p>One <b>two</b></p></foreignObject></svg>')).toEqual(['One two']);
  });
});

describe('feeds', () => {
  test('texts are paragraphs, escaped HTML is read as HTML', () => {
    const source =
      '<rss><channel><title>A &amp; b</title><item><description>&lt;p&gt;SOC &lt;b&gt;2&lt;/b&gt; &amp;amp; on&lt;/p&gt;</description>' +
      '<content:encoded><![CDATA[<ul><li>✓ x</li></ul>]]></content:encoded></item></channel></rss>';
    expect(shown('a.xml', source)).toEqual([
      ['paragraph', 'title 1', 'A & b', 'A &amp; b'],
      ['paragraph', 'description 1 paragraph 1', 'SOC 2 & on', 'SOC &lt;b&gt;2&lt;/b&gt; &amp;amp; on'],
      ['list-item', 'encoded 1 list 1 item 1', '✓ x', '✓ x'],
    ]);
  });

  test('XHTML in a feed is read as a page', () => {
    expect(texts('a.atom', '<feed><content type="xhtml"><div><p>a</p><p>b</p></div></content></feed>')).toEqual([
      'a',
      'b',
    ]);
  });
});
