// Badges stand alone in other people's pages: their text is whole, escaped, and fits the drawing.

import { describe, expect, test } from 'vitest';
import { badgeSvg } from '../../src/site/badge.ts';

describe('a badge', () => {
  const svg = badgeSvg({
    mark: 'not-met',
    title: 'Locks & "keys" <b>',
    words: 'not met · evaluated on 2026-11-24',
    origin: 'Ledger: empty, 0 entries.',
  });

  test('says everything to people who cannot see it', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Locks &amp; &quot;keys&quot; &lt;b>: not met · evaluated on 2026-11-24</title>');
  });

  test('fits each line of its text', () => {
    const width = Number(/^<svg [^>]*width="(\d+)"/.exec(svg)?.[1]);
    const lines = [...svg.matchAll(/<text x="(\d+)"[^>]*textLength="(\d+)"/g)];
    expect(lines).toHaveLength(2);
    for (const [, x, length] of lines) expect(Number(x) + Number(length)).toBeLessThan(width);
  });

  test('has no style, no script and no reference to anything outside', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/style=|<style|<script|href|url\(|https?:/);
  });

  test.each(['met', 'not-met', 'lapsed'] as const)('draws %s in a shape of its own', (mark) => {
    const others = (['met', 'not-met', 'lapsed'] as const).filter((other) => other !== mark);
    const shape = (of: typeof mark) =>
      /<g stroke="[^"]*">(.*)<\/g>/.exec(badgeSvg({ mark: of, title: 'A', words: 'b', origin: 'c' }))?.[1];
    for (const other of others) expect(shape(mark)).not.toBe(shape(other));
  });
});
