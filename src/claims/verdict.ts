// Weighs the evidence. Weights are data, fitted by a script on the development set; a mention claims when they sum above zero.

import type { Evidence } from './named-evidence.ts';
import { bias, weights } from './weights.ts';

/** Weights of what stands around a passage: the development set has single sentences only, so these are set by hand. */
const surroundings: Readonly<Record<string, number>> = {
  'mark:tick': 2.5,
  'mark:cross': -8,
  'lead:for': 1.5,
  'lead:against': -8,
  'lead:against:clause': -2,
  'header:against': -8,
  struck: -12,
  title: -8,
  'setting:empty': -8,
  infinitive: -4,
  bare: -2,
  'own:indirect': -2.5,
  'own:deflect': -2,
};

/** Sum of the weights of the evidence: above zero is a claim. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = bias;
  for (const { name } of evidence)
    sum += Object.hasOwn(weights, name)
      ? (weights[name] ?? 0)
      : Object.hasOwn(surroundings, name)
        ? (surroundings[name] ?? 0)
        : 0;
  return sum;
}
