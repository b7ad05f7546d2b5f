// The search page's script: wires the field, the word list, the text search and the results.

import type { Expansion, SearchPage } from '../../site/search/expansion.ts';
import { type Lexicon, lexiconOf } from '../../site/search/lexicon.ts';
import { type Ranking, rank } from '../../site/search/rank.ts';
import { type Results, resultsOf } from '../../site/search/results.ts';
import { searchWords } from '../../site/search/words.ts';
import { combined } from './combine.ts';
import { searchText, type TextAnswer, warmUp } from './engine.ts';
import { choices, narrowed, passes, statusOf } from './filters.ts';
import { listenToKeys } from './keyboard.ts';
import { parseExpansion } from './parse.ts';
import { ageSentence, outcomeSentence } from './sentences.ts';
import { trustOnlyTheWorker } from './trusted-types.ts';
import { type Days, resultItem } from './view.ts';

const nothing: Ranking = { pages: [], outside: 0, words: 0, unknown: 0 };

type Loaded = { readonly expansion: Expansion; readonly lexicon: Lexicon };

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

async function load(): Promise<Loaded | null> {
  try {
    const response = await fetch('/search/expansion.json');
    const expansion = parseExpansion(await response.json());
    fill(
      kind,
      choices(expansion.pages, (page) => page.kind),
    );
    fill(status, choices(expansion.pages, statusOf));
    return { expansion, lexicon: lexiconOf(expansion) };
  } catch {
    return null;
  }
}

/** Shows what the word list knows at once, then what the text search adds. */
async function search(): Promise<void> {
  turn += 1;
  const mine = turn;
  const query = field.value.trim();
  writeAddress(query);
  if (query === '') return showList();
  results.ariaBusy = 'true';
  results.dataset.query = query;
  const text = searchText(searchWords(query));
  const loaded = await loading;
  if (mine !== turn) return;
  const filter = { kind: kind.value, status: status.value };
  const ranking = loaded === null ? nothing : rank(loaded.lexicon, query);
  const known = resultsOf(narrowed(ranking, filter));
  const days = { asOf: loaded?.expansion.asOf ?? '', today: new Date().toISOString().slice(0, 10) };
  if (known.sure.length > 0) show(query, known, null, days);
  const answer = await text;
  if (mine !== turn) return;
  const isFitting = (page: SearchPage) => passes(filter, page);
  show(
    query,
    known,
    answer.kind === 'hits' ? { ...answer, hits: answer.hits.filter(({ page }) => isFitting(page)) } : answer,
    days,
  );
  results.ariaBusy = 'false';
}

function show(query: string, known: Results, answer: TextAnswer | null, days: Days): void {
  const { sure, weak } = combined(known, answer);
  const focused = (document.activeElement as HTMLAnchorElement | null)?.closest('[data-result]')
    ? document.activeElement?.getAttribute('href')
    : null;
  results.replaceChildren(...sure.map((one) => resultItem(one, false, days)));
  near.querySelector('ol')?.replaceChildren(...weak.map((one) => resultItem(one, true, days)));
  near.hidden = weak.length === 0;
  answers.hidden = sure.length + weak.length === 0;
  const isTextSearched = answer?.kind !== 'unavailable';
  every.hidden = isTextSearched && sure.length + weak.length > 0;
  if (focused !== null && focused !== undefined)
    links()
      .find((link) => link.getAttribute('href') === focused)
      ?.focus();
  announce(outcomeSentence({ query, sure: sure.length, near: weak.length, isTextSearched }));
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

function fill(select: HTMLSelectElement, words: readonly string[]): void {
  select.append(...words.map((word) => new Option(word, word)));
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`there is no #${id}`);
  return element;
}
