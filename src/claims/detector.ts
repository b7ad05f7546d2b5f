// Text to claims: normalise, split, find mentions, gather evidence, weigh it, tell why.

import type { Claim } from './claim.ts';
import { type ClassTable, classTable, pieces } from './classes.ts';
import { type Segment, segmentsOf } from './clauses.ts';
import { type Context, contextReader } from './context.ts';
import { evidenceFor } from './evidence/gather.ts';
import { explain } from './explain.ts';
import { grammarMarks, type Marks } from './grammar-marks.ts';
import { findMentions, lengthAt, type Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import { normalise, originalOffset } from './normalise.ts';
import type { Passage, Span } from './passage.ts';
import { compilePatterns, type PatternIndex } from './patterns.ts';
import { quotedTokens } from './quotation.ts';
import { type Range, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { kindOf, unitOf } from './units.ts';
import { weigh } from './verdict.ts';
import type { SubjectVocabulary } from './vocabulary.ts';
import type { Weighed } from './weighed.ts';

/** Judges passages against the subjects it was made with. */
export type Detector = {
  /** One claim per sentence and subject, ordered by position, then by subject id. */
  readonly judge: (passage: Passage) => readonly Claim[];
  /** The evidence for each subject mentioned, claim or not: for tests, training and explanations. */
  readonly weighIn: (passage: Passage) => readonly Weighed[];
};

/** Makes a detector. `names` are the company's and its products' names: what is said of them is said of us. */
export function createDetector(
  subjects: readonly SubjectVocabulary[],
  options: { names: readonly string[] },
): Detector {
  const table = classTable();
  const marksOf = grammarMarks(table);
  const nameId = table.define(options.names.map((name) => pieces(name.replaceAll(/\s+/g, '_')).join('_')));
  const contextOf = contextReader();
  const index = compilePatterns(subjects, table);
  const titles = subjects.map((subject) => titleKey(tokenise(normalise(subject.title).text, table)));
  const read = (passage: Passage): Read => readPassage(passage, { table, marksOf, nameId, index, contextOf, titles });
  return {
    weighIn: (passage) => read(passage).weighed,
    judge: (passage) => {
      const { weighed, spanOf } = read(passage);
      const claims: Claim[] = [];
      for (const found of weighed) {
        const subject = subjects[found.subject];
        if (found.score <= 0 || subject === undefined) continue;
        const span = spanOf(found.sentence.from, found.sentence.to);
        const told = explain(found, (from, to) => spanOf(from, to), passage.text);
        claims.push({
          ...span,
          subject: subject.id,
          text: passage.text.slice(span.start, span.end),
          rewording: subject.rewording,
          ...told,
        });
      }
      return claims.sort((a, b) => a.start - b.start || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
    },
  };
}

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
function titleKey(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => !token.mark)
    .map((token) => token.word.text)
    .join(' ');
}

type Compiled = {
  readonly table: ClassTable;
  readonly marksOf: (tokens: readonly Token[]) => Marks;
  readonly nameId: number;
  readonly index: PatternIndex;
  readonly contextOf: (passage: Passage) => Context;
  readonly titles: readonly string[];
};

type Read = {
  readonly weighed: readonly Weighed[];
  readonly tokens: readonly Token[];
  readonly spanOf: (from: number, to: number) => Span;
};

function readPassage(passage: Passage, compiled: Compiled): Read {
  const normalised = normalise(passage.text);
  const tokens = tokenise(normalised.text, compiled.table);
  const marks = compiled.marksOf(tokens);
  const context = compiled.contextOf(passage);
  const sentences = splitSentences(tokens, normalised.text);
  const spanOf = (from: number, to: number): Span => ({
    start: originalOffset(normalised, tokens[from]?.start ?? 0),
    end: originalOffset(normalised, tokens[to - 1]?.end ?? 0),
  });
  const inSpans =
    (spans: readonly Span[]) =>
    (token: number): boolean => {
      if (spans.length === 0) return false;
      const start = originalOffset(normalised, tokens[token]?.start ?? 0);
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
      context.evidence({ ...place, start: originalOffset(normalised, tokens[place.token]?.start ?? 0) }),
    isName: nameFinder(tokens, compiled.nameId),
  };
  const weighed: Weighed[] = [];
  sentences.forEach((sentence, at) => {
    const segments = segmentsOf(tokens, sentence, marks);
    const mentions = findMentions(tokens, sentence.from, sentence.to, compiled.index, bars(tokens, marks, segments));
    if (mentions.length === 0) return;
    const next = sentences[at + 1] ?? null;
    const unit = unitOf(sentence, kindOf(around, sentence, next), next, segments, mentions, around);
    const key = bareName(tokens, sentence);
    const bare = key !== '' && passage.mark !== 'tick';
    weighed.push(
      ...weighSubjects(sentence, mentions, (mention) => {
        const evidence = evidenceFor(mention, unit);
        const named =
          bare && compiled.titles[mention.pattern.subject] === key && !evidence.some((e) => e.name === 'lead:for');
        return named ? [...evidence, { name: 'title', at: null }] : evidence;
      }),
    );
  });
  return { weighed, tokens, spanOf };
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

function weighSubjects(
  sentence: Range,
  mentions: readonly Mention[],
  evidenceOf: (mention: Mention) => Evidence[],
): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const mention of withoutSubsumed(mentions)) {
    const evidence = evidenceOf(mention);
    const score = weigh(evidence);
    const seen = best.get(mention.pattern.subject);
    const all = [...(seen?.all ?? []), evidence];
    if (seen === undefined || score > seen.score)
      best.set(mention.pattern.subject, { sentence, subject: mention.pattern.subject, score, mention, evidence, all });
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
