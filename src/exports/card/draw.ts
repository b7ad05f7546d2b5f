// Draws a card as PNG. The same words give the same bytes on every machine of one kind: fonts are given, none is looked up.

import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Mark, markColours } from '../../site/mark.ts';
import type { Card } from './card.ts';

/** The size that sites which show links ask for. */
const size = { width: 1200, height: 630 } as const;

const colours = { paper: '#fcfbf8', ink: '#1b1d21', soft: '#595c63', rule: '#d9d6cd' } as const;
/** Draws with fonts that hold every letter of the site. */
export async function drawCard(card: Card, fonts: readonly Font[]): Promise<Uint8Array> {
  const svg = await satori(layout(card), { ...size, fonts: [...fonts] });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

type Box = { readonly type: 'div'; readonly key: null; readonly props: Record<string, unknown> };

function box(style: Readonly<Record<string, string | number>>, ...children: readonly (Box | string)[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function layout({ site, title, state, sentence, day, line }: Card): Box {
  const statement =
    state === null
      ? box({ fontSize: 38, color: colours.soft, lineHeight: 1.3, maxHeight: 150, overflow: 'hidden' }, sentence)
      : box(
          { alignItems: 'center', fontSize: 44, fontWeight: 600, color: markColours[state.mark] },
          shape(state.mark),
          state.words,
        );
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px',
      fontFamily: nameOf(subsets[0]),
      color: colours.ink,
      background: colours.paper,
    },
    box({ paddingBottom: 18, borderBottom: `3px solid ${colours.rule}`, fontSize: 32, fontWeight: 600 }, site),
    box(
      { flexDirection: 'column', gap: 28 },
      box({ fontSize: title.length > 60 ? 60 : 76, lineHeight: 1.1, letterSpacing: -1 }, title),
      statement,
    ),
    box(
      { alignItems: 'center', justifyContent: 'space-between', fontSize: 28, color: colours.soft },
      box({}, day),
      box(
        { alignItems: 'center' },
        ...line.flatMap((mark) => [stretch(), bar(mark)]),
        ...(line.length > 0 ? [stretch()] : []),
      ),
    ),
  );
}

/** A state's shape, as on the pages: a full square, a ring, a square on its corner. */
function shape(mark: Mark): Box {
  const border = `6px solid ${markColours[mark]}`;
  const common = { boxSizing: 'border-box', width: 32, height: 32, marginRight: 20, border } as const;
  switch (mark) {
    case 'not-met':
      return box({ ...common, background: markColours[mark] });
    case 'met':
      return box({ ...common, borderRadius: 16 });
    case 'lapsed':
      return box({ ...common, transform: 'rotate(45deg)' });
    case 'plain':
      return box(common);
    default:
      throw new TypeError(`unknown mark ${JSON.stringify(mark satisfies never)}`);
  }
}

function stretch(): Box {
  return box({ width: 26, height: 3, background: colours.rule });
}

/** A gate on its line: a bar across it, with a gap where it is open. */
function bar(mark: Mark): Box {
  const part = (height: number, colour: string) => box({ width: 9, height, background: colour });
  const colour = markColours[mark];
  const middle = mark === 'not-met' ? part(20, colour) : part(20, colours.paper);
  return box({ flexDirection: 'column' }, part(14, colour), middle, part(14, colour));
}

const family = 'Source Serif 4';

/** One font for each part of the alphabet: a letter that one lacks is taken from the next. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;

/** The font files of a card, by the name of each file, as `drawCard` wants them. */
export function cardFonts(read: (file: string) => Uint8Array): readonly Font[] {
  return fontFiles.map(({ subset, weight }) => ({
    name: nameOf(subset),
    weight,
    style: 'normal',
    data: Buffer.from(read(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`)),
  }));
}

const fontFiles = subsets.flatMap((subset) => [
  { subset, weight: 400 as const },
  { subset, weight: 600 as const },
]);

function nameOf(subset: (typeof subsets)[number]): string {
  return `${family} ${subset}`;
}
