// A passage as it is read: its sentences, what each mentions and speaks of, and the verdict on each.

import { claimedSubjects } from './assignment.ts';
import type { ClassTable } from './classes.ts';
import { type Segment, segmentsOf } from './clauses.ts';
import type { Context } from './context.ts';
import { evidenceFor } from './evidence/gather.ts';
import type { Marks } from './grammar-marks.ts';
import { findMentions, lengthAt, type Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import { normalise, originalOffset } from './normalise.ts';
import type { Passage, Span } from './passage.ts';
import type { PatternIndex } from './patterns.ts';
import { quotedTokens } from './quotation.ts';
import { type Range, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { kindOf, type Surroundings, type Unit, unitOf } from './units.ts';
import { scoreOf, weigh, weighWording } from './verdict.ts';
import type { ReadSentence, Weighed } from './weighed.ts';
import { gramsOf } from './wording/grams.ts';
import { speaksOf, type TopicReader, wordsOf } from './wording/topics.ts';

/** What a detector compiled of its subjects. */
export type Compiled = {
  readonly table: ClassTable;
  readonly marksOf: (tokens: readonly Token[]) => Marks;
  readonly nameId: number;
  readonly index: PatternIndex;
  readonly contextOf: (passage: Passage) => Context;
  readonly titles: readonly string[];
  readonly topics: TopicReader;
};

/** A passage, read. */
export type ReadPassage = {
  /** The sentences that mention a subject or speak of one. */
  readonly sentences: readonly ReadSentence[];
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** The stretch of the passage's text that tokens cover. */
  readonly spanOf: (from: number, to: number) => Span;
};

/** Which tokens start one of our names; each is looked up once. */
function nameFinder(tokens: readonly Token[], nameId: number): (token: number) => boolean {
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) if (lengthAt(tokens, at, nameId) > 0) named.add(at);
  return (token) => named.has(token);
}

/** The words of a sentence that is a bare name with at most a separator and a few more words after it; else nothing. */
function bareName(tokens: readonly Token[], sentence: Range): string {
  let from = sentence.from;
  while (from < sentence.to && tokens[from]?.mark === true) from += 1;
  let to = from;
  while (to < sentence.to && tokens[to]?.mark !== true) to += 1;
  const rest = tokens.slice(to, sentence.to);
  const separator = rest[0]?.word.text ?? '.';
  const plain = rest.every((token, at) => at === 0 || !token.mark) && /^[;.→«»›]$/.test(separator);
  return to - from > 8 || rest.length > 4 || !plain ? '' : titleKey(tokens.slice(from, to));
}

/** The words of a title, without marks: a subject's bare name claims nothing. */
export function titleKey(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => !token.mark)
    .map((token) => token.word.text)
    .join(' ');
}

/** Reads a passage. */
export function readPassage(passage: Passage, compiled: Compiled): ReadPassage {
  const normalised = normalise(passage.text);
  const tokens = tokenise(normalised.text, compiled.table);
  const marks = compiled.marksOf(tokens);
  const context = compiled.contextOf(passage);
  const ranges = splitSentences(tokens, normalised.text);
  const startOf = (token: number): number => originalOffset(normalised, tokens[token]?.start ?? 0);
  const spanOf = (from: number, to: number): Span => ({
    start: startOf(from),
    end: originalOffset(normalised, tokens[to - 1]?.end ?? 0),
  });
  const inSpans =
    (spans: readonly Span[]) =>
    (token: number): boolean => {
      if (spans.length === 0) return false;
      const start = startOf(token);
      return spans.some((span) => start >= span.start && start < span.end);
    };
  const quoted = quotedTokens(tokens);
  const inQuoted = inSpans(passage.quoted);
  const around = {
    tokens,
    marks,
    isQuoted: (token: number) => quoted[token] === 1 || inQuoted(token),
    isStruck: inSpans(passage.struck),
    isMuted: inSpans(context.muted),
    surroundings: (place: { token: number; good: boolean; fragment: boolean }) =>
      context.evidence({ ...place, start: startOf(place.token) }),
    isName: nameFinder(tokens, compiled.nameId),
  };
  const sentences: ReadSentence[] = [];
  ranges.forEach((range, at) => {
    const segments = segmentsOf(tokens, range, marks);
    const found = findMentions(tokens, range.from, range.to, compiled.index, bars(tokens, marks, segments));
    const words = wordsOf(tokens, range);
    const topics = compiled.topics.topicsOf(words);
    if (found.length === 0 && !speaksOf(topics)) return;
    const next = ranges[at + 1] ?? null;
    const unit = unitOf(range, kindOf(around, range, next), next, segments, found, around);
    const key = bareName(tokens, range);
    const bare = key !== '' && passage.mark !== 'tick';
    const mentions = weighSubjects(found, (mention) => {
      const evidence = evidenceFor(mention, unit);
      const named =
        bare && compiled.titles[mention.pattern.subject] === key && !evidence.some((e) => e.name === 'lead:for');
      return named ? [...evidence, { name: 'title', at: null }] : evidence;
    });
    const unmentioned = mentions.length > 0 ? [] : wholeSentence(unit, around);
    const grams = gramsOf(around, range, next);
    const wording = weighWording(grams);
    const score = scoreOf(wording, mentions, unmentioned);
    const claimed = claimedSubjects({ topics, mentions, score }, wording);
    sentences.push({ range, words, grams, topics, mentions, unmentioned, score, claimed });
  });
  return { sentences, tokens, marks, spanOf };
}

/** The evidence that a sentence without a mention stands with. */
function wholeSentence({ segments, range, isStruck, isQuoted }: Unit, around: Surroundings): Evidence[] {
  const evidence: Evidence[] = [{ name: 'unmentioned', at: null }];
  const fragment = segments.every(({ verb }) => verb === 'none');
  let open = false;
  for (let at = range.from; at < range.to; at += 1) if (around.tokens[at]?.mark === false && !isQuoted(at)) open = true;
  if (!open) evidence.push({ name: 'quoted', at: range.from });
  if (isStruck(range.from)) evidence.push({ name: 'struck', at: range.from });
  return [...evidence, ...around.surroundings({ token: range.from, good: true, fragment })];
}

/** A gap does not run from one full clause into the next. */
function bars(tokens: readonly Token[], marks: Marks, segments: readonly Segment[]): (at: number) => boolean {
  const endsInVerb = (segment: Segment): boolean => {
    const last = segment.to - 1;
    return marks.has(last, 'verb') && tokens[last]?.word.text.endsWith('s') === false;
  };
  const borders = new Set<number>();
  const withVerb = new Set(segments.filter((segment) => segment.verb === 'finite').map((segment) => segment.clause));
  for (let at = 1; at < segments.length; at += 1) {
    const segment = segments[at];
    const before = segments[at - 1];
    if (segment === undefined || before === undefined) continue;
    if (segment.clause === before.clause) {
      const listed =
        segment.border === 'comma' && segment.verb !== 'none' && before.verb !== 'none' && !segment.subject;
      if (listed && !endsInVerb(before)) borders.add(segment.from);
      continue;
    }
    if (segment.verb === 'finite' && withVerb.has(before.clause)) borders.add(segment.from);
  }
  return (at) => {
    const text = tokens[at]?.word.text;
    if (text === '.') return tokens[at + 1]?.word.text === '"' || tokens[at + 1]?.word.text === '”';
    return text === ';' || text === '?' || marks.has(at, 'contrast') || borders.has(at);
  };
}

function weighSubjects(mentions: readonly Mention[], evidenceOf: (mention: Mention) => Evidence[]): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const mention of withoutSubsumed(mentions)) {
    const evidence = evidenceOf(mention);
    const score = weigh(evidence);
    const seen = best.get(mention.pattern.subject);
    const all = [...(seen?.all ?? []), evidence];
    if (seen === undefined || score > seen.score)
      best.set(mention.pattern.subject, { subject: mention.pattern.subject, score, mention, evidence, all });
    else best.set(mention.pattern.subject, { ...seen, all });
  }
  return [...best.values()];
}

/** A name inside a longer wording about the same subject says nothing that the wording does not. */
function withoutSubsumed(all: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  const mentions = all.filter((mention) => {
    const key = `${mention.pattern.subject} ${mention.pattern.kind} ${mention.words.join()}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  return mentions.filter((mention) => !mentions.some((other) => covers(other, mention)));
}

/** A breach covers its own subject's names; an unbroken wording covers a shorter name or wording of another subject inside it. */
function covers(other: Mention, mention: Mention): boolean {
  const { kind, subject } = mention.pattern;
  if (kind !== 'term' || !mention.words.every((at) => other.words.includes(at))) return false;
  if (other.pattern.subject === subject) return kind === 'term' && other.pattern.kind === 'breach';
  return (
    other.pattern.kind !== 'breach' &&
    other.words.length > mention.words.length &&
    other.to - other.from === other.words.length
  );
}
