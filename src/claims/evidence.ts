// What speaks for and against a mention being a claim, as named evidence. Nothing is decided here: the names are weighed in
// `verdict.ts`, and told to the reader in `explain.ts`.

import type { GrammarClass } from './lexicon/grammar.ts';
import type { Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import { polarityOf } from './polarity.ts';
import { predicateAt } from './predicates.ts';
import { type Reach, siteOf } from './scope.ts';
import type { Unit } from './units.ts';

/** Classes whose words count against a claim wherever they govern it. */
const against = [
  'plan',
  'modalFuture',
  'need',
  'meta',
  'prohibit',
  'demo',
  'define',
] as const satisfies readonly GrammarClass[];
/** Classes that are noted with their reach. */
const noted = [
  'stateWeak',
  'otherOurs',
  'itsOwn',
  'universal',
  'dismissed',
  'shown',
  'capability',
  'hedge',
  'past',
  'modalMay',
  'yours',
] as const satisfies readonly GrammarClass[];

/** Evidence for one mention in its unit. */
export function evidenceFor(mention: Mention, unit: Unit): Evidence[] {
  const { marks, segments } = unit;
  const found = new Map<string, number | null>();
  const put = (name: string, at: number | null = null): void => {
    if (!found.has(name)) found.set(name, at);
  };
  const used = new Set(mention.words);
  const site = siteOf(mention, unit);
  const polarity = polarityOf(site, unit, used);
  const kind = mention.pattern.kind === 'situation' && site.fragment && nominal() ? 'term' : mention.pattern.kind;
  const affirmed = unit.affirmed(site.last);
  let governed = 0;

  segments.forEach((segment, index) => {
    const base = site.reach(index);
    const opening = firstWord(segment.from);
    for (let at = segment.from; at < segment.to; at += 1) {
      if (unit.tokens[at]?.word.text === 'before' && (at === opening || site.fragment) && base !== 'link') {
        put(`${near(base)}:need`, at);
        if (base === 'own') governed += 1;
      }
      if (!marks.any(at) && !unit.isName(at)) continue;
      if (used.has(at) || unit.isMuted(at)) continue;
      const reach = base === 'own' && at >= site.innerFrom ? 'inner' : near(base);
      for (const name of against) {
        if (
          !marks.has(at, name) ||
          (name === 'meta' && testimony(at)) ||
          (name === 'need' && at === opening && possessed())
        )
          continue;
        const negatedFuture = name === 'modalFuture' && marks.has(at + 1, 'negator') && polarity.flips > 0;
        if (
          polarity.cancelled.has(at) ||
          negatedFuture ||
          (affirmed && reach === 'own' && name !== 'prohibit' && name !== 'demo')
        )
          put(`cancelled:${name}`, at);
        else if (reach === 'far') {
          if (denies(at)) put('far:contrast', at);
          else if (name !== 'need' && name !== 'define') put(`far:${name}`, at);
        } else {
          put(`${reach}:${name}`, at);
          if (reach === 'own' || reach === 'link') governed += 1;
        }
      }
      if (reach === 'own') for (const name of noted) if (marks.has(at, name)) put(`own:${name}`, at);
      if ((reach === 'own' || reach === 'link') && marks.has(at, 'state') && !attributive(at, segment.from, segment.to))
        put(`${reach}:state`, at);
      if (reach === 'own' && marks.has(at, 'state') && !attributive(at, segment.from, segment.to))
        put(at >= mention.to ? 'state:after' : 'state:ahead', at);
      if (reach === 'own' && (marks.has(at, 'ours') || unit.isName(at))) put('own:ours', at);
      if (marks.has(at, 'condition') && !segment.condition && at < mention.from && base === 'own') {
        put('own:condition', at);
        governed += 1;
      }
      if (marks.has(at, 'deflect') && at === opening && !possessed() && at < mention.from && base === 'own') {
        put('own:deflect', at);
        governed += 1;
      }
      if (marks.has(at, 'prohibitOpening') && at === opening && (base === 'own' || base === 'clause')) {
        put('own:opening', at);
        governed += 1;
      }
    }
    if (!segment.condition) return;
    const gated =
      /^(?:when|once|as|after)$/.test(unit.tokens[firstWord(segment.from)]?.word.text ?? '') &&
      gates(segment.from, segment.to);
    const strict =
      gated ||
      /^(?:only|unless|provided|providing|assuming|if|until)$/.test(
        unit.tokens[firstWord(segment.from)]?.word.text ?? '',
      );
    put(
      `${base === 'far' ? (index < site.first ? 'before' : strict ? 'strict' : 'after') : near(base)}:condition`,
      segment.from,
    );
    if (base === 'own' || base === 'clause') governed += 1;
  });

  const good = (affirmed && kind !== 'breach') || (kind === 'breach') === (polarity.flips % 2 === 1);
  if (!good) found.delete('own:hedge');
  put(`${kind}:${good ? 'for' : 'against'}`, polarity.negators[0] ?? polarity.absent);
  if (polarity.double) put('double');
  else if (polarity.flips >= 2) put('flips:2');
  if (polarity.absent !== null) put('absent', polarity.absent);
  if (site.fragment && good) put(`fragment:${kind}`);
  if (
    site.fragment &&
    (found.has('link:plan') || found.has('link:need') || found.has('link:modalFuture') || found.has('link:demo'))
  )
    put('status:against');
  whose();
  const quoted = quotation();
  if (unit.isStruck(mention.from)) put('struck', mention.from);
  const answered = good && (unit.kind === 'question:yes' || unit.kind === 'question:no');
  if (unit.kind !== 'statement')
    put(answered ? 'question:answered' : unit.kind === 'question:no' && asked() ? 'question' : unit.kind);
  if (unit.imperative) put(short() ? 'infinitive' : 'imperative');
  if (unit.denied(site.last)) put('denied');
  else if (affirmed) put('affirmed');
  if ([...polarity.cancelled].some((at) => marks.has(at, 'absent'))) put('cancelled:absent');
  if (good && governed === 0 && possessed()) put('possessed');
  const subjects = unit.subjectsNear(mention);
  if (subjects >= 4) put('listed');
  if (nominal()) put(`nominal:${kind}`);
  const explains = indirect() || found.has('own:definition') || found.has('subject:other') || found.has('lead:how');
  const clean =
    governed === 0 && !explains && !quoted && polarity.absent === null && (unit.kind === 'statement' || answered);
  const hints = [
    'own:state',
    'link:state',
    'own:ours',
    'own:yours',
    'own:universal',
    'own:stateWeak',
    'own:hedge',
    'possessed',
    'affirmed',
    'mark:tick',
  ];
  const asserts = (name: string): boolean =>
    (site.fragment ? /^(?:own:state|link:state|possessed|mark:tick)$/.test(name) : hints.includes(name)) ||
    name.startsWith('cancelled');
  if (good && kind === 'term' && ![...found.keys()].some(asserts)) put('generic');
  if (
    kind === 'term' &&
    found.has('generic') &&
    unit.range.to - unit.range.from <= 5 &&
    unit.tokens[unit.range.to - 1]?.mark === false
  )
    put('bare');
  if (indirect()) put('own:indirect');
  if (site.fragment && kind === 'term') for (const name of ['own:universal', 'subject:universal']) found.delete(name);
  if (clean && good) {
    if (
      !(site.fragment && (kind === 'situation' || kind === 'term')) &&
      !(kind === 'situation' && found.has('nominal:situation'))
    )
      put(`clean:${kind}`);
    if (found.has('own:state') || found.has('clause:state') || found.has('link:state'))
      put(`clean:state`, found.get('own:state') ?? null);
    if (site.fragment) put(`clean:fragment:${kind}`);
  }
  const around = unit.surroundings({ token: mention.from, good, fragment: site.fragment });
  if (around.some(({ name }) => name === 'lead:for' || name === 'mark:tick')) found.delete('bare');
  return [...[...found].map(([name, at]) => ({ name, at })), ...around];

  /** The mention stands in the question, not in its answer. */
  function asked(): boolean {
    for (let at = mention.to; at < unit.range.to; at += 1) if (unit.tokens[at]?.word.text === '?') return true;
    return false;
  }

  /** “…,” says our CEO: the words are ours. */
  function testimony(at: number): boolean {
    if (!/^(?:say|says|said|writes|reports|recalls)$/.test(unit.tokens[at]?.word.text ?? '') || at < mention.to)
      return false;
    return [at - 2, at - 1, at + 1, at + 2].some((k) => marks.has(k, 'ours') || unit.isName(k));
  }

  /** "our SOC 2 report": the possessive takes the thing for granted. */
  function possessed(): boolean {
    for (let at = mention.from - 1; at >= mention.from - 3 && at >= unit.range.from; at -= 1) {
      const text = unit.tokens[at]?.word.text ?? '';
      if (text === 'our' || (text === "'s" && unit.isName(at - 1))) return true;
      if (
        unit.tokens[at]?.mark === true ||
        marks.has(at, 'preposition') ||
        marks.has(at, 'aux') ||
        marks.has(at, 'determiner')
      )
        return false;
    }
    return false;
  }

  /** No word of the mention, or between its words, is a predicate: it names the thing, as a term does. */
  function nominal(): boolean {
    const from = segments[site.first]?.from ?? mention.from;
    for (let at = mention.from; at < mention.to; at += 1)
      if (predicateAt(unit.tokens, at, from, segments[unit.segmentAt(at)]?.to ?? mention.to, marks) !== 'none')
        return false;
    return true;
  }

  /** "certified reports": a state that only describes a noun asserts nothing of the clause. */
  function attributive(at: number, from: number, to: number): boolean {
    const next = at + marks.span(at);
    if (next >= to || unit.tokens[next]?.mark === true || marks.span(at) > 1) return false;
    if (predicateAt(unit.tokens, at, from, to, marks) !== 'none') return false;
    return !(
      [
        'aux',
        'verb',
        'preposition',
        'determiner',
        'pronoun',
        'coordinator',
        'stateWeak',
        'negator',
        'condition',
        'relative',
      ] as const
    ).some((name) => marks.has(next, name));
  }

  /** Is a plan or a demonstration elsewhere itself denied ("this is no sandbox: …")? */
  function denies(at: number): boolean {
    for (let k = at - 1; k > at - 5 && k >= unit.range.from; k -= 1)
      if (marks.has(k, 'negator') || marks.has(k, 'noLonger') || marks.has(k, 'notOnly') || marks.has(k, 'insteadOf'))
        return true;
    return false;
  }

  /** A few words without an end: what a person types or a button says, not a statement. */
  function short(): boolean {
    const { from, to } = unit.range;
    if (to - from > 6 || unit.tokens[to - 1]?.mark === true) return false;
    for (let at = from; at < to; at += 1)
      if (unit.tokens[at]?.mark === true || marks.has(at, 'state') || marks.has(at, 'yours') || marks.has(at, 'ours'))
        return false;
    return true;
  }

  /** "would ask where …", "explains how …": a question inside the sentence asserts nothing. */
  function indirect(): boolean {
    for (let at = unit.range.from; at < mention.from; at += 1) {
      if (
        !/^(?:ask|asks|asked|asking|wonder|wonders|explain|explains|describes|decides|whether)$/.test(
          unit.tokens[at]?.word.text ?? '',
        )
      )
        continue;
      for (let k = at; k < at + 4; k += 1)
        if (/^(?:how|where|whether|which|when|who|what|why)$/.test(unit.tokens[k]?.word.text ?? ''))
          return k < mention.from;
    }
    return false;
  }

  /** Does a condition wait for gates, criteria or reviews to be passed? */
  function gates(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (/^(?:gates?|criteria|condition|conditions|checklist|milestones?)$/.test(unit.tokens[at]?.word.text ?? ''))
        return true;
    return false;
  }

  function firstWord(from: number): number {
    let at = from;
    while (unit.tokens[at]?.mark === true) at += 1;
    return at;
  }

  /** Whose the clause is: its subject stands before its first verb. */
  function whose(): void {
    let start = site.first;
    while (start > 0 && site.reach(start - 1) === 'clause') start -= 1;
    const from = segments[start]?.from ?? 0;
    const to = segments[site.last]?.to ?? 0;
    for (let at = from; at < to; at += 1) {
      if (at > from && predicateAt(unit.tokens, at, from, to, marks) !== 'none') break;
      if (used.has(at)) continue;
      if (marks.has(at, 'ours') || unit.isName(at)) put('subject:ours', at);
      if (marks.has(at, 'yours')) put('subject:yours', at);
      if (marks.has(at, 'universal')) put('subject:universal', at);
      if (
        marks.has(at, 'otherParty') &&
        !/^(?:independent|outside|external|accredited)$/.test(unit.tokens[at - 1]?.word.text ?? '')
      )
        put('subject:other', at);
    }
    if (affirmed) found.delete('subject:other');
    else if (found.has('own:otherOurs')) put('subject:other', found.get('own:otherOurs') ?? null);
    else if (found.has('subject:other') && (found.has('own:ours') || found.has('own:yours')))
      found.delete('subject:other');
    if (found.has('subject:other') && embeddedIn(from)) found.delete('subject:other');
    const opener = firstWord(from);
    const text = unit.tokens[opener]?.word.text ?? '';
    if (text === 'a' || text === 'an') put('subject:indefinite', opener);
    if (defines(opener, to, text)) put('own:definition', opener);
    if (
      /^(?:how|what)$/.test(unit.tokens[firstWord(unit.range.from)]?.word.text ?? '') &&
      /^(?:to|is|are|does)$/.test(unit.tokens[firstWord(unit.range.from) + 1]?.word.text ?? '')
    )
      put('lead:how');
  }

  /** In a that-clause whose own subject stands nearer than the other party. */
  function embeddedIn(from: number): boolean {
    for (let at = from + 2; at < mention.from; at += 1)
      if (unit.tokens[at]?.word.text === 'that' && marks.has(at - 1, 'verb')) return true;
    return false;
  }

  /** A bare or indefinite subject with "is a …", "means …": the sentence explains a term. */
  function defines(opener: number, to: number, first: string): boolean {
    if (marks.has(opener, 'determiner') && first !== 'a' && first !== 'an') return false;
    if (marks.has(opener, 'insteadOf') || found.has('own:ours') || found.has('own:yours')) return false;
    for (let at = opener; at < Math.min(to, opener + 14); at += 1) {
      if (marks.has(at, 'ours') || marks.has(at, 'yours') || unit.isName(at) || marks.has(at, 'universal'))
        return false;
      const text = unit.tokens[at]?.word.text ?? '';
      const next = unit.tokens[at + 1]?.word.text ?? '';
      if (text === 'is' || text === 'are')
        return /^(?:a|an|the|one|any|those|what|when|how|whether|called|documented|proof)$/.test(next);
      if (at > opener && marks.has(at, 'defineVerb')) return true;
      if (at > opener && predicateAt(unit.tokens, at, opener, to, marks) === 'finite') return false;
    }
    return false;
  }

  function quotation(): boolean {
    const count = mention.words.filter((at) => unit.isQuoted(at)).length;
    if (count === 0) return false;
    put(count === mention.words.length ? 'quoted' : 'quoted:partly', mention.from);
    const names = [...found.keys()];
    if (names.some((name) => name.endsWith(':shown'))) put('quoted:shown');
    if (names.some((name) => /:(?:meta|prohibit|opening)$/.test(name))) put('quoted:meta');
    return count === mention.words.length;
  }
}

/** Reach, coarsened to what the weights tell apart. */
function near(reach: Reach): 'own' | 'inner' | 'link' | 'far' {
  switch (reach) {
    case 'own':
    case 'clause':
      return 'own';
    case 'tail':
    case 'link':
      return 'link';
    default:
      return reach;
  }
}
