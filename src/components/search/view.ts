// Results as elements. Text goes in as text only; nothing is parsed as HTML.

import type { SearchPage } from '../../site/search/expansion.ts';
import type { Run } from './excerpt.ts';

/** A result as it is shown. */
export type Shown = {
  readonly topic: string;
  readonly page: SearchPage;
  /** Where its link leads: the page, or the section that fits. */
  readonly href: string;
  readonly section: string | null;
  readonly text: readonly Run[];
  readonly more: readonly SearchPage[];
};

/** What the elements need to know about the day. */
export type Days = {
  /** The day for which states were evaluated. */
  readonly asOf: string;
  /** The reader's day; whatever ended before it is shown as lapsed. */
  readonly today: string;
};

/** One result. Near ones are marked as weak. */
export function resultItem(
  { topic, page, href, section, text, more }: Shown,
  isNear: boolean,
  days: Days,
): HTMLElement {
  const item = element('li');
  item.dataset.result = '';
  item.dataset.topic = topic;
  if (isNear) item.dataset.weak = '';
  const link = anchor(href, section === null ? page.title : `${page.title} › ${section}`);
  const note = element('p', 'note');
  note.append(page.kind, ...stateOf(page, days), ` · evaluated on `, element('time', '', days.asOf));
  item.append(link, note, paragraph(text));
  if (more.length > 0) item.append(furtherPages(more));
  return item;
}

/** A sentence with matches marked. */
export function paragraph(text: readonly Run[]): HTMLElement {
  const result = element('p');
  result.append(...text.map(({ text: words, isMatch }) => (isMatch ? element('mark', '', words) : words)));
  return result;
}

function stateOf({ state }: SearchPage, { today }: Days): readonly (string | HTMLElement)[] {
  if (state === null) return [];
  const isOver = state.until !== null && state.until < today;
  const shown = element('b', `state ${isOver ? 'lapsed' : state.mark}`, isOver ? state.lapsed : state.words);
  if (state.until !== null) Object.assign(shown.dataset, { validUntil: state.until, lapsed: state.lapsed });
  return [' · ', shown];
}

function furtherPages(pages: readonly SearchPage[]): HTMLElement {
  const line = element('p', 'note');
  line.append('Also: ', ...pages.flatMap(({ href, title }, at) => [at === 0 ? '' : ' · ', anchor(href, title)]));
  return line;
}

function anchor(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const result = document.createElement(name);
  if (className !== '') result.className = className;
  result.textContent = text;
  return result;
}
