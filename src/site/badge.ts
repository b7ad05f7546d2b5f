// Badges: a name and a state as an image that stands alone in other people's pages. Its text always carries the date.

import { type Mark, markColours } from './mark.ts';

/** What a badge shows, and in its description where that comes from. */
export type Badge = { readonly mark: Mark; readonly title: string; readonly words: string; readonly origin: string };

/** The same shapes as on the gate line: a closed bar, an open one, one with a thin middle. */
const shapes = {
  'not-met': '<path d="M18 8V36" stroke-width="5"/>',
  met: '<path d="M18 8V15M18 29V36" stroke-width="5"/>',
  lapsed: '<path d="M18 8V15M18 29V36" stroke-width="5"/><path d="M18 15V29" stroke-width="1.5"/>',
  plain: '',
} as const satisfies Record<Mark, string>;

/** A badge as an answer. */
export function svgResponse(badge: Badge): Response {
  return new Response(badgeSvg(badge), { headers: { 'Content-Type': 'image/svg+xml' } });
}

/** A badge as SVG. The text is fitted to its estimated width, so that a viewer's own font cannot break the drawing. */
export function badgeSvg({ mark, title, words, origin }: Badge): string {
  const titleWidth = textWidth(title, 13);
  const wordsWidth = textWidth(words, 11);
  const width = 36 + Math.max(titleWidth, wordsWidth) + 14;
  const text = (y: number, size: number, fill: string, length: number, content: string, weight = '') =>
    `<text x="36" y="${y}" font-size="${size}" fill="${fill}"${weight} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeText(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="44" viewBox="0 0 ${width} 44" role="img" font-family="'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif">`,
    `<title>${escapeText(`${title}: ${words}`)}</title>`,
    `<desc>${escapeText(origin)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="43" rx="3" fill="#fcfbf8" stroke="#8a8780"/>`,
    '<path d="M6 22H30" stroke="#1b1d21" stroke-width="1.5"/>',
    `<g stroke="${markColours[mark]}">${shapes[mark]}</g>`,
    text(19, 13, '#1b1d21', titleWidth, title, ' font-weight="700"'),
    text(34, 11, markColours[mark], wordsWidth, words),
    '</svg>\n',
  ].join('\n');
}

/** An estimate of a text's width in pixels, from the usual proportions of sans-serif letters. */
function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return Math.ceil(ems * size);
}

function letterWidth(letter: string): number {
  if (/[iljft.,:;'|!()\s]/.test(letter)) return 0.3;
  if (/[mwMW@]/.test(letter)) return 0.85;
  if (/[A-Z]/.test(letter)) return 0.68;
  return 0.54;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
