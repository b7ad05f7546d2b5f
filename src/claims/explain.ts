// Why a sentence is a claim, in one line: the words that name the subject, the words that assert it, and what was looked
// for and not found.

import type { Marks } from './grammar-marks.ts';
import type { GrammarClass } from './lexicon/grammar.ts';
import type { Evidence } from './named-evidence.ts';
import type { Span } from './passage.ts';
import type { Token } from './tokens.ts';
import { gramWeight } from './verdict.ts';
import type { ReadSentence } from './weighed.ts';
import { isSkipGram } from './wording/grams.ts';

/** The part of a claim that says why. */
export type Told = {
  readonly subjectWords: readonly Span[];
  readonly assertionWords: readonly Span[];
  readonly why: string;
};

/** What telling needs of the passage. */
export type Telling = {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly spanOf: (from: number, to: number) => Span;
  /** How much a word speaks of the subject. */
  readonly weightOf: (word: string) => number;
  readonly text: string;
};

/** What is looked for, in the words a reader knows: the evidence that would show it, and the words that would in a sentence without a mention. */
const lookedFor: readonly { name: string; evidence: RegExp; classes: readonly GrammarClass[] }[] = [
  { name: 'negation', evidence: /:against$/, classes: ['negator', 'absent', 'insteadOf'] },
  { name: 'plan', evidence: /^(?:own|link):(?:plan|modalFuture)$/, classes: ['plan', 'modalFuture'] },
  { name: 'requirement', evidence: /^(?:own|link):need$/, classes: ['need'] },
  { name: 'condition', evidence: /^(?:own|link):condition$/, classes: ['condition'] },
  { name: 'question', evidence: /^question$/, classes: [] },
  { name: 'quotation', evidence: /^quoted$/, classes: [] },
];
const asserting = /^(?:own|link|state|cancelled|subject):(?:state|after|ahead|stateWeak|universal|plan|need|demo)$/;
/** Words that are told at most, and what one must weigh at least. */
const mostWords = 3;
const tellingWord = 0.3;
const tellingGram = 0.15;

/** A stretch of tokens. */
type Run = readonly [from: number, to: number];

/** Tells why a sentence claims a subject. */
export function explain(sentence: ReadSentence, subject: number, telling: Telling): Told {
  const { spanOf, text } = telling;
  const quote = (span: Span): string => `“${text.slice(span.start, span.end)}”`;
  const own = sentence.mentions.find((mention) => mention.subject === subject);
  const evidence = own?.evidence ?? sentence.unmentioned;
  const named = own === undefined ? topicWords(sentence, telling) : runs(own.mention.words);
  const isSubject = (at: number): boolean => named.some(([from, to]) => from <= at && at < to);
  const states = statesOf(evidence).filter(([at]) => !isSubject(at));
  const asserted = states.length > 0 ? states : assertingGrams(sentence, telling, isSubject);
  const subjectWords = named.map(([from, to]) => spanOf(from, to));
  const assertionWords = (asserted.length > 0 ? asserted : named).map(([from, to]) => spanOf(from, to));
  const words = [...new Set(asserted.map(([from, to]) => quote(spanOf(from, to))))];
  const turned = evidence.find((e) => e.name === 'breach:for' && e.at !== null);
  const carried =
    turned?.at != null
      ? `, denied by ${quote(spanOf(turned.at, turned.at + 1))}`
      : evidence.some((e) => e.name === 'mark:tick')
        ? ' with a tick beside it'
        : words.length > 0
          ? ` with ${words.join(', ')}`
          : '';
  const absent = lookedFor.filter((one) => !isFound(one, sentence, evidence, telling)).map(({ name }) => name);
  const last = absent.pop() ?? 'suppression';
  const looked = absent.length > 0 ? `no ${absent.join(', ')} or ${last} governs it` : `no ${last} governs it`;
  return { subjectWords, assertionWords, why: `${subjectWords.map(quote).join(' … ')}${carried}; ${looked}` };
}

function isFound(
  { name, evidence: pattern, classes }: (typeof lookedFor)[number],
  { range, mentions }: ReadSentence,
  evidence: readonly Evidence[],
  { tokens, marks }: Telling,
): boolean {
  if (evidence.some((e) => pattern.test(e.name))) return true;
  if (mentions.length > 0) return false;
  for (let at = range.from; at < range.to; at += 1) {
    if (classes.some((one) => marks.has(at, one))) return true;
    if (name === 'question' && tokens[at]?.word.text === '?') return true;
  }
  return false;
}

function statesOf(evidence: readonly Evidence[]): Run[] {
  const places = evidence.flatMap(({ name, at }) => (at !== null && asserting.test(name) ? [at] : []));
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .slice(0, mostWords)
    .map((at) => [at, at + 1] as const);
}

/** The words that speak most of the subject, in their order; the one that speaks most if none says much. */
function topicWords({ range }: ReadSentence, { tokens, weightOf }: Telling): Run[] {
  const all: { at: number; weight: number }[] = [];
  for (let at = range.from; at < range.to; at += 1)
    if (tokens[at]?.mark === false) all.push({ at, weight: weightOf(tokens[at]?.word.text ?? '') });
  const best = all.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const telling = best.filter(({ weight }, rank) => rank === 0 || weight >= tellingWord).slice(0, mostWords);
  return runs(telling.map(({ at }) => at).sort((a, b) => a - b));
}

/** The wordings that weigh most for a claim, beside the words of its subject. */
function assertingGrams(
  { grams, range }: ReadSentence,
  { tokens }: Telling,
  isSubject: (at: number) => boolean,
): Run[] {
  const inside = grams.filter(({ key, from, to }) => {
    if (isSkipGram(key)) return false;
    for (let at = from; at < to; at += 1) if (tokens[at]?.mark === false) return to <= range.to;
    return false;
  });
  const best = inside
    .map((gram) => ({ ...gram, weight: gramWeight(gram.key) }))
    .filter(({ weight }) => weight >= tellingGram)
    .sort((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, mostWords);
  const places = new Set(best.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const beside = [...places].filter((at) => tokens[at]?.mark === false && !isSubject(at));
  return runs(beside.sort((a, b) => a - b));
}

function runs(words: readonly number[]): Run[] {
  const out: [number, number][] = [];
  for (const at of words) {
    const last = out.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else out.push([at, at + 1]);
  }
  return out;
}
