// The images of a whole site: one for each page, at an address that follows from the page's.

import { type Card, cardOf, wordsOf } from './card.ts';

/** The folder of the images. Nothing on a page loads one: they are for sites that show a link. */
const folder = 'og';

/** What an image says and its bytes. */
export type Drawn = { readonly words: readonly string[]; readonly bytes: Uint8Array };

/** The path of the image of a page, inside the site: `og/gates/some-gate.png` for `gates/some-gate.html`. */
export function cardPath(page: string): string {
  return `${folder}/${page.replace(/\.html$/, '.png')}`;
}

/** The card of each page of a site by the path of its image. Pages that moved, and the one for unknown addresses, have none. */
export function cardsOf(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    const card = cardOf(new TextDecoder().decode(bytes));
    if (card !== null) cards.set(cardPath(path), card);
  }
  return cards;
}

/** Draws cards one after the other: the renderer holds the processor anyway. */
export async function drawAll(
  cards: ReadonlyMap<string, Card>,
  draw: (card: Card) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const [path, card] of cards) drawn.set(path, { words: wordsOf(card), bytes: await draw(card) });
  return drawn;
}
