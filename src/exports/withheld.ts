// The site that stands in when the checks fail: whole, and without one statement. It is made from as little as possible, so
// that whatever broke the checks cannot break it: the site's name, the guards that could be read, the addresses published.

import type { Head } from '../domain/chain.ts';
import type { CalendarDate } from '../domain/date.ts';
import { type GuardWords, guardBody, guardText } from '../domain/guard.ts';
import { headWords } from '../domain/head-words.ts';
import type { Verdict } from '../domain/own-verdict.ts';
import { badgeSvg } from '../site/badge.ts';

/** What a withheld site is made from. */
export type WithheldFacts = {
  /** The name of the site; `null` where it could not be read. */
  readonly title: string | null;
  readonly day: CalendarDate;
  /** The last head that was published. */
  readonly head: Head;
  readonly guards: readonly GuardWords[];
  /** Ids and titles of the gates that could be read. */
  readonly gates: readonly { readonly id: string; readonly title: string }[];
  /** Paths of pages that were published. */
  readonly pages: readonly string[];
};

/** Every file of the site but those that every build adds, by path. */
export function withheldSite(facts: WithheldFacts): ReadonlyMap<string, string> {
  const page = withheldPage(facts);
  const files = new Map<string, string>();
  for (const path of ['/', '/404', '/status', '/guards', ...facts.pages])
    files.set(path === '/' ? 'index.html' : `${path.slice(1)}.html`, page);
  for (const guard of facts.guards) {
    const text = guardText(withheldGuard(guard, facts));
    files.set(guard.route.slice(1), text).set(`${guard.route.slice(1)}.json`, text);
  }
  const names = [{ path: 'badges/boundary.svg', title: facts.title ?? 'This site' }];
  const gates = facts.gates.map(({ id, title }) => ({ path: `badges/gates/${id}.svg`, title }));
  for (const { path, title } of [...names, ...gates])
    files.set(
      path,
      badgeSvg({ mark: 'plain', title, words: `statements withheld since ${facts.day}`, origin: originOf(facts) }),
    );
  return files;
}

function withheldPage({ title, day, head }: WithheldFacts): string {
  const name = escaped(title ?? 'This site');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Statements withheld · ${name}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="description" content="This site states nothing at present.">
</head>
<body>
<main>
<p>${name}</p>
<h1>Statements withheld</h1>
<p>The checks of this site did not pass on <time>${day}</time>. Until they do, it states nothing: no gate, no state, no answer.</p>
<p>Whatever an earlier copy of this site stated does not count any more. That holds for its badges, its data files and wording that was taken from it.</p>
<p>Every guarded route answers <em>blocked</em>.</p>
</main>
<footer><p>Withheld on <time>${day}</time>. Last published ledger: ${headWords(head)}.</p></footer>
</body>
</html>
`;
}

function withheldGuard(guard: GuardWords, { day, head, gates }: WithheldFacts) {
  const verdict = (gate: string): [string, Verdict] => [
    gate,
    {
      gate,
      outcome: 'cannot-tell',
      reason: { kind: 'unreadable-entry', file: 'The ledger' },
      rung: null,
      metUntil: null,
    },
  ];
  const titles = new Map(gates.map(({ id, title }) => [id, title]));
  return guardBody(guard, {
    verdicts: new Map(guard.gates.map(verdict)),
    nameOf: (gate) => titles.get(gate) ?? gate,
    asOf: day,
    validUntil: day,
    head,
  });
}

function originOf({ head }: WithheldFacts): string {
  return `Last published ledger: ${headWords(head)}.`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
