// Weighs the evidence. Weights are data, fitted by a script on the development set; a mention claims when they sum above zero.

import type { Evidence } from './evidence.ts';
import { bias, weights } from './weights.ts';

/** Sum of the weights of the evidence: above zero is a claim. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = bias;
  for (const { name } of evidence) sum += Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;
  return sum;
}
