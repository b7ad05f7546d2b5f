// The image of a page: its words are the page's, its bytes follow from them, and no other image passes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/checks/look.ts';
import { cardOf, wordsOf } from '../../src/exports/card/card.ts';
import { cardPath, cardsOf } from '../../src/exports/card/cards.ts';
import { cardFonts, drawCard } from '../../src/exports/card/draw.ts';

const page = (main: string, html = '') => `<!doctype html><html lang="en"${html}><head>
<meta property="og:site_name" content="Norrmåla storage"><meta property="og:description" content="What has to be shown."></head>
<body><main>${main}</main><footer><p>Evaluated on <time>2026-11-24</time>, text last changed on <time>2026-11-20</time>.</p></footer></body></html>`;
const gate =
  page(`<h1>Backup power</h1><p class="verdict"><b class="state met">met until <time>2027-01-31</time>; nothing counts after <time>2027-01-31</time></b></p>
<nav class="line small"><ol><li class="from"></li><li class="met"></li><li class="not-met"></li><li class="to"></li></ol></nav>`);

describe('the words of an image', () => {
  test('are those of the page: title with state and its last day, the day, the gate line', () => {
    const card = cardOf(gate);
    expect(card?.line).toEqual(['met', 'not-met']);
    expect(card?.state?.mark).toBe('met');
    expect(card && wordsOf(card)).toEqual([
      'Norrmåla storage',
      'Backup power: met until 2027-01-31; nothing counts after 2027-01-31',
      'Evaluated on 2026-11-24',
    ]);
  });

  test('are the leading sentence where a page has no state, else its description', () => {
    const lead = cardOf(page('<h1>T</h1><p class="lede">Release is blocked.</p>'));
    expect(lead && wordsOf(lead)).toContain('Release is blocked.');
    expect(cardOf(page('<h1>T</h1>'))?.sentence).toBe('What has to be shown.');
  });

  test('are none for a page that moved, and for the one of unknown addresses', () => {
    const bytes = new TextEncoder().encode(gate);
    expect(cardOf(page('<h1>T</h1>', ' data-moved'))).toBeNull();
    expect([
      ...cardsOf([
        { path: '404.html', bytes },
        { path: 'gates/a.html', bytes },
      ]).keys(),
    ]).toEqual(['og/gates/a.png']);
    expect(cardPath('index.html')).toBe('og/index.png');
  });
});

describe('the bytes of an image', () => {
  const require = createRequire(import.meta.url);
  const fonts = cardFonts((file) => readFileSync(require.resolve(file)));
  const card = cardOf(gate);
  if (card === null) throw new Error('no card');

  test('are the same each time, and pass only where they are what the page’s words give', async () => {
    const [bytes, again] = [await drawCard(card, fonts), await drawCard(card, fonts)];
    expect(Buffer.compare(bytes, again)).toBe(0);
    const drawing = { words: wordsOf(card), bytes };
    const file = { path: 'og/gates/a.png', bytes };
    expect(lookAt(file, { drawing }).how).toBe('drawn from text');
    const other = await drawCard({ ...card, title: 'Backup power is there' }, fonts);
    expect(lookAt({ ...file, bytes: other }, { drawing }).how).toBe('not read');
    expect(lookAt(file).how).toBe('not read');
  });
});
