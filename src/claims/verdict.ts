// Weighs the evidence and the wording. Weights are data, fitted by a script on labelled sentences; a sentence claims when they
// sum above zero.

import type { Evidence } from './named-evidence.ts';
import type { Weighed } from './weighed.ts';
import { bias, weights } from './weights.ts';
import { assertionGrams } from './wording/assertion.ts';
import type { Gram } from './wording/grams.ts';
import { weightsOf } from './wording/weighted.ts';

const assertion = weightsOf(assertionGrams);

/** Weights of what stands around a passage: the development set has single sentences only, so these are set by hand. */
const surroundings: Readonly<Record<string, number>> = {
  'mark:tick': 4,
  'mark:cross': -8,
  'lead:for': 3,
  'lead:against': -8,
  'lead:against:clause': -1,
  'header:against': -8,
  struck: -12,
  title: -8,
  'setting:empty': -8,
  infinitive: -4,
  bare: -2,
  'own:indirect': -2.5,
  'own:deflect': -2,
};

/** Sum of the weights of the evidence. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const { name } of evidence)
    sum += Object.hasOwn(weights, name)
      ? (weights[name] ?? 0)
      : Object.hasOwn(surroundings, name)
        ? (surroundings[name] ?? 0)
        : 0;
  return sum;
}

/** What an n-gram weighs, by what was learned of it. */
export function gramWeight(key: string): number {
  return assertion.get(key) ?? 0;
}

/** What the words of a sentence weigh. */
export function weighWording(grams: readonly Gram[]): number {
  let sum = 0;
  for (const { key } of grams) sum += gramWeight(key);
  return sum;
}

/** A sentence's score: its wording, and the mention that speaks most for a claim. Above zero it is one. */
export function scoreOf(wording: number, mentions: readonly Weighed[], unmentioned: readonly Evidence[]): number {
  const evidence = mentions.length === 0 ? weigh(unmentioned) : Math.max(...mentions.map(({ score }) => score));
  return bias + wording + evidence;
}

/** For a subject whose words were not learned, wording counts less, having been learned from sentences about others, and its own mention more. */
const foreignWording = 0.25;
const foreignBias = -0.85;

/** The score of such a subject: its own mention must carry the claim. */
export function foreignScore(wording: number, { score }: Weighed): number {
  return foreignBias + foreignWording * wording + score;
}
