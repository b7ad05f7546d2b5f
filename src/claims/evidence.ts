// What speaks for and against a mention being a claim, as named evidence. Nothing is decided here: the names are weighed in
// `verdict.ts`, and told to the reader in `explain.ts`.

import type { GrammarClass } from './lexicon/grammar.ts';
import type { Mention } from './matcher.ts';
import type { Unit } from './units.ts';

/** One named piece of evidence, and the token that carries it where one does. */
export type Evidence = { readonly name: string; readonly at: number | null };

const watched: readonly GrammarClass[] = [
  'plan',
  'modalFuture',
  'modalMay',
  'need',
  'meta',
  'prohibit',
  'otherParty',
  'demo',
  'define',
  'state',
  'ours',
  'yours',
  'universal',
  'dismissed',
  'notOnly',
  'shown',
];

/** Evidence for one mention in its unit. */
export function evidenceFor(mention: Mention, unit: Unit): Evidence[] {
  const { marks, segments } = unit;
  const out: Evidence[] = [];
  const put = (name: string, at: number | null = null): void => {
    if (!out.some((seen) => seen.name === name)) out.push({ name, at });
  };
  const used = new Set(mention.words);
  const first = unit.segmentAt(mention.from);
  const last = unit.segmentAt(mention.to - 1);
  const clauseFrom = segments[first]?.clause ?? 0;
  const clauseTo = segments[last]?.clause ?? 0;
  const verbIn = (clause: number): boolean => segments.some((segment) => segment.clause === clause && segment.verb);
  const fragment = !segments.some(
    (segment) => segment.clause >= clauseFrom && segment.clause <= clauseTo && segment.verb,
  );
  const linked = (clause: number): boolean =>
    (clause === clauseTo + 1 || clause === clauseFrom - 1) && (fragment || !verbIn(clause));

  let flips = 0;
  let absent = false;
  let lifted = false;
  let negBefore = 0;
  segments.forEach((segment, index) => {
    const own = index >= first && index <= last;
    const clause = segment.clause >= clauseFrom && segment.clause <= clauseTo;
    const link = !own && !clause && linked(segment.clause) && !unit.mentioned(index);
    const where = own ? 'own' : clause ? 'clause' : link ? 'link' : 'far';
    let negs = 0;
    for (let at = segment.from; at < segment.to; at += 1) {
      if (used.has(at)) continue;
      if (marks.has(at, 'negator')) {
        negs += 1;
        if (where === 'link') put('link:negator', at);
      }
      if (marks.has(at, 'noLonger') || marks.has(at, 'insteadOf')) {
        if (where === 'own') negs += 1;
        put(`${where}:${marks.has(at, 'noLonger') ? 'noLonger' : 'insteadOf'}`, at);
      }
      if (marks.has(at, 'absent')) {
        if (where !== 'far') absent = true;
        put(`${where}:absent`, at);
      }
      if (marks.has(at, 'lifted') && where !== 'far') lifted = true;
      for (const name of watched) if (marks.has(at, name)) put(`${where}:${name}`, at);
      if (unit.isName(at)) put(`${where}:ours`, at);
    }
    if (own) flips += Math.min(negs, 3);
    else if (clause && index < first) negBefore = negs > 0 ? negs : negBefore;
    else if (link && negs > 0) flips += 1;
    else if (where === 'far' && negs > 0) put('far:negator', segment.from);
    if (segment.condition)
      put(
        own ? 'own:condition' : clause ? 'clause:condition' : index < first ? 'before:condition' : 'after:condition',
        segment.from,
      );
    else if (own)
      for (let at = segment.from; at < mention.from; at += 1)
        if (marks.has(at, 'condition') && !used.has(at)) put('own:condition', at);
  });
  if (flips === 0 && negBefore > 0) flips = negBefore;
  if (absent) flips += 1;
  if (absent && lifted) flips += 1;
  const good = (mention.pattern.kind === 'breach') === (flips % 2 === 1);
  put(`${mention.pattern.kind}:${good ? 'for' : 'against'}`);
  put(`flips:${Math.min(flips, 2)}`);
  if (fragment) {
    put('fragment');
    put(`fragment:${mention.pattern.kind}`);
  }
  if (good && out.some((e) => e.name === 'own:state')) put('good:state');
  if (good && mention.pattern.kind === 'term' && out.some((e) => e.name === 'own:ours' || e.name === 'own:yours'))
    put('term:ours');
  const quoted = mention.words.filter((at) => unit.isQuoted(at)).length;
  if (quoted > 0) put(quoted === mention.words.length ? 'quoted' : 'quoted:partly', mention.from);
  if (quoted > 0 && out.some((e) => e.name.endsWith(':shown'))) put('quoted:shown');
  if (quoted > 0 && out.some((e) => e.name.endsWith(':meta') || e.name.endsWith(':prohibit'))) put('quoted:meta');
  if (unit.isStruck(mention.from)) put('struck');
  if (unit.kind !== 'statement') put(unit.kind);
  if (unit.imperative) put('imperative');
  const subjects = unit.subjectsNear(mention);
  if (subjects >= 4) put('listed');
  return out;
}
