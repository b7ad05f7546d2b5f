// What the image says that stands for a page where its link is shown elsewhere: the page's own words, read from its HTML, so
// that image and page cannot disagree.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Mark, marks } from '../../site/mark.ts';

/** The strings and marks of one image. */
export type Card = {
  readonly site: string;
  readonly title: string;
  /** The page's state with its shape; pages without one show their leading sentence instead. */
  readonly state: { readonly mark: Mark; readonly words: string } | null;
  readonly sentence: string;
  /** As of when. */
  readonly day: string;
  /** The gate line, where the page has one: the mark of each gate. */
  readonly line: readonly Mark[];
};

/** The card of a page; `null` for one that moved. */
export function cardOf(html: string): Card | null {
  const elements = elementsOf(parse(html));
  const meta = (name: string) => {
    const found = elements.find(
      ({ tagName, attrs }) => tagName === 'meta' && attrs.some(({ value }) => value === name),
    );
    return found?.attrs.find((one) => one.name === 'content')?.value ?? null;
  };
  const site = meta('og:site_name');
  const description = meta('og:description');
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const hasMoved = elements.some(
    ({ tagName, attrs }) => tagName === 'html' && attrs.some(({ name }) => name === 'data-moved'),
  );
  const footer = elements.find(({ tagName }) => tagName === 'footer');
  const day = footer && /Evaluated on \d{4}-\d{2}-\d{2}/.exec(textOf(footer))?.[0];
  if (hasMoved || site === null || description === null || heading === undefined || day === undefined) return null;
  const main = elements.find(({ tagName }) => tagName === 'main');
  const lead = main?.childNodes.find(
    (one): one is Element => 'attrs' in one && one.tagName === 'p' && classesOf(one).includes('lede'),
  );
  const verdict = elements.find((one) => classesOf(one).includes('verdict'));
  const state = verdict && elementsOf(verdict).find((one) => classesOf(one).includes('state'));
  const mark = state && markOf(state);
  const line = elements.find((one) => one.tagName === 'nav' && classesOf(one).includes('line'));
  return {
    site,
    title: textOf(heading),
    state: state && mark ? { mark, words: textOf(state) } : null,
    sentence: lead === undefined ? description : textOf(lead),
    day,
    line:
      line === undefined ? [] : elementsOf(line).flatMap((one) => (one.tagName === 'li' ? (markOf(one) ?? []) : [])),
  };
}

/** Every string that is drawn, as sentences that can be judged: a state with what it is the state of. */
export function wordsOf({ site, title, state, sentence, day }: Card): readonly string[] {
  return [site, state === null ? title : `${title}: ${state.words}`, ...(state === null ? [sentence] : []), day];
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function classesOf({ attrs }: Element): readonly string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
}

function markOf(element: Element): Mark | null {
  return marks.find((mark) => classesOf(element).includes(mark)) ?? null;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: DefaultTreeAdapterTypes.Node): string {
  const own = 'value' in node ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(rawTextOf).join('') : own;
}
