// The search page's script: wires the field, the word list, the text search and the results.

import type { SearchPage } from '../../site/search/expansion.ts';
import { eachOf, unnoticed } from '../../site/search/steps.ts';
import { holds } from '../../site/search/text-index.ts';
import { type Combined, combined, withPassage } from './combine.ts';
import { type Passage, type Passages, passagesOf, warmUp } from './engine.ts';
import { choices, statusOf } from './filters.ts';
import { find } from './find.ts';
import { listenToKeys } from './keyboard.ts';
import { type Loaded, load } from './load.ts';
import { ageSentence, outcomeSentence, type Reach } from './sentences.ts';
import { trustOnlyTheWorker } from './trusted-types.ts';
import { type Days, resultItem, type Shown } from './view.ts';

const field = byId('q') as HTMLInputElement;
const found = byId('found');
const answers = byId('answers');
const results = byId('results');
const near = byId('near');
const filters = byId('filters');
const every = byId('every');
const kind = filters.querySelector('[name=kind]') as HTMLSelectElement;
const status = filters.querySelector('[name=status]') as HTMLSelectElement;

trustOnlyTheWorker();
filters.hidden = false;
const loading = load();
void loading.then(prepare);
const rehearsals = 12;
let turn = 0;
let announcing = 0;

field.addEventListener('input', () => void search());
field.addEventListener('focus', () => void warmUp().catch(() => {}), { once: true });
for (const one of [kind, status]) one.addEventListener('change', () => void search());
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  links()[0]?.focus();
});
addEventListener('popstate', () => readAddress());
listenToKeys({
  field,
  links,
  clear: () => {
    field.value = '';
    void search();
  },
});
readAddress();
if (location.hash === '') field.focus({ preventScroll: true });
if (import.meta.env.DEV) void noteAge();

/** Fills the filters, and searches once for nothing that is shown: the browser compiles the search before anybody types. */
function prepare(loaded: Loaded): void {
  offerChoices(loaded.pages);
  void unnoticed(
    eachOf(loaded.pages.slice(0, rehearsals), ({ title }) => find(loaded, title, { kind: '', status: '' }), 1),
  );
}

function offerChoices(pages: readonly SearchPage[]): void {
  for (const [select, wordOf] of [
    [kind, (page: SearchPage) => page.kind],
    [status, statusOf],
  ] as const)
    select.append(...choices(pages, wordOf).map((word) => new Option(word, word)));
}

/** Shows at once what the word list and the text index know, then the passages that the engine finds. */
async function search(): Promise<void> {
  turn += 1;
  const mine = turn;
  const query = field.value.trim();
  writeAddress(query);
  if (query === '') return showList();
  results.ariaBusy = 'true';
  results.dataset.query = query;
  const loaded = await loading;
  if (mine !== turn) return;
  const found = find(loaded, query, { kind: kind.value, status: status.value });
  const list = combined(found.results, found.matches);
  const days = { asOf: loaded.asOf, today: new Date().toISOString().slice(0, 10) };
  const idOf = ({ page }: Shown) => loaded.ids.get(page.href) ?? '';
  const passages = passagesOf(found.words, new Set([...list.sure, ...list.weak].map(idOf)));
  const isMatch = (word: string) => holds(word, found.stems);
  const filled = (passage: (one: Shown) => Passage | null): Combined => ({
    sure: list.sure.map((one) => withPassage(one, passage(one), isMatch)),
    weak: list.weak.map((one) => withPassage(one, passage(one), isMatch)),
  });
  show(
    query,
    filled(() => null),
    days,
    reachOf(loaded, null),
  );
  const told = await passages;
  if (mine !== turn) return;
  const of = told.kind === 'found' ? told.of : new Map<string, Passage>();
  show(
    query,
    filled((one) => of.get(idOf(one)) ?? null),
    days,
    reachOf(loaded, told),
  );
  results.ariaBusy = 'false';
}

function reachOf({ lexicon, text }: Loaded, passages: Passages | null): Reach {
  if (text === null) return lexicon === null ? 'nothing' : 'word list';
  return passages?.kind === 'unavailable' ? 'titles' : 'all';
}

function show(query: string, { sure, weak }: Combined, days: Days, reach: Reach): void {
  const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-result]');
  const place = focused === null || focused === undefined ? -1 : items().indexOf(focused);
  results.replaceChildren(...sure.map((one) => resultItem(one, false, days)));
  near.querySelector('ol')?.replaceChildren(...weak.map((one) => resultItem(one, true, days)));
  near.hidden = weak.length === 0;
  answers.hidden = sure.length + weak.length === 0;
  every.hidden = reach === 'all' && sure.length + weak.length > 0;
  if (place >= 0) items()[place]?.querySelector('a')?.focus();
  announce(outcomeSentence({ query, sure: sure.length, near: weak.length, reach }));
}

function items(): readonly HTMLElement[] {
  return [...answers.querySelectorAll<HTMLElement>('[data-result]')];
}

/** Readers of the screen hear the outcome once the typing pauses. */
function announce(sentence: string): void {
  clearTimeout(announcing);
  announcing = window.setTimeout(() => {
    if (found.textContent !== sentence) found.textContent = sentence;
  }, 400);
}

function showList(): void {
  clearTimeout(announcing);
  results.replaceChildren();
  results.ariaBusy = 'false';
  answers.hidden = true;
  every.hidden = false;
  found.textContent = '';
}

function links(): readonly HTMLElement[] {
  return [...answers.querySelectorAll<HTMLElement>('a[href]')].filter((link) => link.checkVisibility());
}

function readAddress(): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void search();
}

function writeAddress(query: string): void {
  const address = query === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: query })}`;
  if (`${location.pathname}${location.search}` !== address) history.replaceState(null, '', address);
}

async function noteAge(): Promise<void> {
  const response = await fetch('/pagefind/pagefind-entry.json', { method: 'HEAD' }).catch(() => null);
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = ageSentence(response?.ok ? response.headers.get('last-modified') : null, Date.now());
  filters.append(note);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`there is no #${id}`);
  return element;
}
