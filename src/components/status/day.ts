// The day picker of the status page: the same evaluation as the build's, over the published ledger, in the reader's browser.

import { type CalendarDate, parseDate } from '../../domain/date.ts';
import type { Entry } from '../../domain/entry.ts';
import type { GateRule } from '../../domain/gate.ts';
import { type GateOnDay, gatesOnDay } from '../../domain/on-day.ts';
import { reasonSentence } from '../../domain/reason.ts';

/** Shows the form and answers it; the address carries the day, so that an answer can be linked. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>('#on-day');
  const said = document.querySelector<HTMLElement>('#on-day-said');
  const list = document.querySelector<HTMLElement>('#on-day-gates');
  const field = form?.querySelector('input');
  if (!form || !said || !list || !field) return;
  form.hidden = false;
  said.textContent = '';
  const asked = parseDate(new URLSearchParams(location.search).get('day') ?? '');
  const answer = async (): Promise<void> => {
    const day = parseDate(field.value);
    list.hidden = true;
    if (day === null || day > field.max) {
      said.textContent = `Choose a day up to ${field.max}.`;
      return;
    }
    const address = new URL(location.href);
    address.searchParams.set('day', day);
    history.replaceState(null, '', address);
    try {
      show(list, day, await readEntries());
      said.textContent = `What the ledger said at the end of ${day}. Entries recorded later count for nothing here; those that speak against a gate are named.`;
      list.hidden = false;
    } catch {
      said.textContent = 'The ledger could not be read just now.';
    }
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('change', () => void answer());
  if (asked !== null) {
    field.value = asked;
    void answer();
  }
}

async function readEntries(): Promise<readonly Entry[]> {
  const response = await fetch('/ledger.json');
  const { entries } = (await response.json()) as { entries: readonly { readonly entry: Entry }[] };
  return entries.map(({ entry }) => entry);
}

function show(list: HTMLElement, day: CalendarDate, entries: readonly Entry[]): void {
  const items = [...list.querySelectorAll<HTMLElement>('li[data-gate]')];
  const titles = new Map(items.map(({ dataset }) => [dataset.gate ?? '', dataset.title ?? '']));
  const gates = gatesOnDay(items.map(ruleOf), entries, day);
  for (const item of items) {
    const gate = gates.get(item.dataset.gate ?? '');
    const [state, reason] = [item.querySelector('b'), item.querySelector('p')];
    if (gate === undefined || !state || !reason) continue;
    const { outcome } = gate.verdict;
    state.className = `state ${outcome === 'met' ? 'met' : 'not-met'}`;
    state.textContent = outcome === 'met' ? `met on ${day}` : 'not met';
    reason.textContent = [
      reasonSentence(gate.verdict.reason, (id) => titles.get(id) ?? id),
      ...gate.since.map(sinceSentence),
    ].join(' ');
  }
}

function ruleOf({ dataset }: HTMLElement): GateRule {
  const needs = (dataset.needs ?? '').split(' ').filter((id) => id !== '');
  return { id: dataset.gate ?? '', needs, rung: dataset.rung as GateRule['rung'] };
}

function sinceSentence(entry: GateOnDay['since'][number]): string {
  const what =
    entry.change === 'downgrade' ? `${entry.reason.kind}: ${entry.reason.sentence}` : `found: “${entry.statement}”`;
  return `Since then, entry ${entry.sequence} of ${entry.recorded} says ${what}`;
}
