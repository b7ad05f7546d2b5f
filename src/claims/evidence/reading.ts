// One mention as it is read: its place, its polarity, and the few facts that several readers of evidence ask for.

import type { Mention } from '../matcher.ts';
import type { MentionKind } from '../patterns.ts';
import { deniedSpeechBefore } from '../polarity/denied-speech.ts';
import { type Polarity, polarityOf } from '../polarity/polarity.ts';
import { type Site, siteOf } from '../scope.ts';
import type { Unit, UnitKind } from '../units.ts';
import { isNominal, isPossessed } from './naming.ts';

/** A mention with what has been found out about it. */
export type Reading = {
  readonly mention: Mention;
  readonly unit: Unit;
  readonly site: Site;
  readonly polarity: Polarity;
  /** Tokens of the mention. */
  readonly used: ReadonlySet<number>;
  /** What the match says; a situation without a predicate of its own says no more than a term. */
  readonly kind: MentionKind;
  /** No word of it is a predicate: it names the thing. */
  readonly nominal: boolean;
  /** "our X": taken for granted. */
  readonly possessed: boolean;
  /** What its part of the unit is: an answer that goes on after "No" is a statement. */
  readonly form: UnitKind;
  /** Where the content of a saying starts that is called false; `null` where none is. */
  readonly deniedSpeech: number | null;
  /** A following clause confirms it. */
  readonly affirmed: boolean;
  /** Affirmed, or a breach that is denied. */
  readonly good: boolean;
};

/** Reads a mention in its unit. */
export function readingOf(mention: Mention, unit: Unit): Reading {
  const used = new Set(mention.words);
  const site = siteOf(mention, unit);
  const asked = mention.to <= unit.questionMark && unit.questionMark !== Number.POSITIVE_INFINITY;
  const deniedSpeech = deniedSpeechBefore(mention, unit);
  const polarity = polarityOf(site, unit, used, { asked, from: deniedSpeech });
  const nominal = isNominal(mention, unit, site.first);
  const kind = mention.pattern.kind === 'situation' && site.fragment && nominal ? 'term' : mention.pattern.kind;
  const affirmed = unit.affirmed(site.last);
  const good = (affirmed && kind !== 'breach') || (kind === 'breach') === (polarity.flips % 2 === 1);
  const form = asked || unit.kind === 'question:yes' ? unit.kind : 'statement';
  return {
    form,
    deniedSpeech,
    mention,
    unit,
    site,
    polarity,
    used,
    kind,
    nominal,
    possessed: isPossessed(mention, unit),
    affirmed,
    good,
  };
}
