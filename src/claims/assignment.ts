// Which subjects a claiming sentence claims: those that its words speak of and its mentions affirm.

import { foreignScore } from './verdict.ts';
import type { ReadSentence, Weighed } from './weighed.ts';
import { assignment } from './weights.ts';
import type { Topics } from './wording/topics.ts';

/** What is known of one subject in a sentence, each a number for a weight. */
export type SubjectSigns = { readonly [Sign in Exclude<keyof typeof assignment, 'bias'>]: number };

/** The weight of each sign, and the start of their sum. */
export type AssignmentWeights = { readonly [Sign in keyof typeof assignment]: number };

/** The bounds of what a topic and a mention count. */
const most = 4;

/** The signs of a subject whose words were learned. */
export function signsOf(subject: number, topics: Topics, mentions: readonly Weighed[]): SubjectSigns {
  const topic = topics[subject] ?? 0;
  let rival = Number.NEGATIVE_INFINITY;
  topics.forEach((other, at) => {
    if (at !== subject && other !== null) rival = Math.max(rival, other);
  });
  const own = mentions.find((mention) => mention.subject === subject);
  const affirmed = own !== undefined && own.score > 0;
  return {
    topic: clip(topic),
    lead: clip(topic - rival),
    first: Number(topic > rival),
    mentioned: Number(own !== undefined),
    evidence: clip(own?.score ?? 0),
    affirmed: Number(affirmed),
    outdone: Number(!affirmed && mentions.some((mention) => mention.subject !== subject && mention.score > 0)),
  };
}

/**
 * The subjects that a sentence claims. Among those whose words were learned, at least one if the sentence claims something; any
 * other by its own mention. `wording`: what the sentence's words weigh; `weights`: what each sign weighs, the learned ones unless
 * said otherwise.
 */
export function claimedSubjects(
  { topics, mentions, score }: Pick<ReadSentence, 'topics' | 'mentions' | 'score'>,
  wording: number,
  weights: AssignmentWeights = assignment,
): number[] {
  const claimed: number[] = [];
  let nearest = { subject: -1, sum: Number.NEGATIVE_INFINITY };
  topics.forEach((topic, subject) => {
    if (topic === null) {
      const own = mentions.find((mention) => mention.subject === subject);
      if (own !== undefined && foreignScore(wording, own) > 0) claimed.push(subject);
      return;
    }
    if (score <= 0) return;
    const sum = weighSigns(signsOf(subject, topics, mentions), weights);
    if (sum > 0) claimed.push(subject);
    if (sum > nearest.sum) nearest = { subject, sum };
  });
  if (claimed.length === 0 && nearest.subject >= 0) claimed.push(nearest.subject);
  return claimed;
}

function weighSigns(signs: SubjectSigns, weights: AssignmentWeights): number {
  let sum = weights.bias;
  for (const name of Object.keys(signs) as (keyof SubjectSigns)[]) sum += weights[name] * signs[name];
  return sum;
}

function clip(value: number): number {
  return Math.max(-most, Math.min(most, value));
}
