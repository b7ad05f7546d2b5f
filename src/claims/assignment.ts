// Which subjects a claiming sentence claims: those that its words speak of and its mentions affirm.

import { foreignScore } from './verdict.ts';
import type { ReadSentence, Weighed } from './weighed.ts';
import { assignment } from './weights.ts';
import type { Topics } from './wording/topics.ts';

/** What is known of one subject in a sentence, by name, each a number for a weight. */
export type SubjectSigns = Readonly<Record<string, number>>;

/** The weight of each sign, and the start of their sum as `bias`; a sign that is not listed weighs nothing. */
export type AssignmentWeights = Readonly<Record<string, number>>;

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
  const signs: Record<string, number> = {
    topic: clip(topic),
    lead: clip(topic - rival),
    first: Number(topic > rival),
    evidence: clip(own?.score ?? 0),
    affirmed: Number(affirmed),
    outdone: Number(!affirmed && mentions.some((mention) => mention.subject !== subject && mention.score > 0)),
  };
  if (own === undefined) return signs;
  signs.mentioned = 1;
  signs.mentionedLead = clip(topic - rival);
  for (const { name } of own.evidence) signs[`own ${name}`] = 1;
  return signs;
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
  let sum = weights.bias ?? 0;
  for (const [name, value] of Object.entries(signs)) sum += (weights[name] ?? 0) * value;
  return sum;
}

function clip(value: number): number {
  return Math.max(-most, Math.min(most, value));
}
