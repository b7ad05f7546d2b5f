// Logistic regression with L2, full batch, no randomness: Nesterov's momentum with a diagonal preconditioner. The same cases
// give the same weights on any machine.

/** A case: the features that stand in it, each once, with their values if they are not all 1, and whether it is one of what is learned. */
export type Case = {
  readonly features: readonly string[];
  readonly values?: readonly number[];
  readonly target: boolean;
};

/** What is known of a weight beforehand. */
export type Belief = {
  /** What it is drawn back to. */
  readonly prior: number;
  /** How strongly. */
  readonly pull: number;
  /** Its sign: grammar knows the direction, data only the amount; 0 where it does not. */
  readonly sign: -1 | 0 | 1;
};

/** What was learned. */
export type Model = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };

/**
 * How much more often each feature stands in cases of one kind than in those of the other: the size of the log ratio of its
 * shares among all features of either kind (Wang and Manning 2012, naive Bayes features). Near zero for a feature that tells nothing.
 */
export function logCountRatios(cases: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, [other: number, target: number]>();
  for (const { features, target } of cases)
    for (const feature of features) {
      const seen = counts.get(feature) ?? [1, 1];
      seen[target ? 1 : 0] += 1;
      counts.set(feature, seen);
    }
  let [others, targets] = [0, 0];
  for (const [other, target] of counts.values()) {
    others += other;
    targets += target;
  }
  return new Map(
    [...counts].map(([feature, [other, target]]) => [feature, Math.abs(Math.log(target / targets / (other / others)))]),
  );
}

const steps = 250;
/** Labels are believed this far short of certainty: some are wrong. */
const doubt = 0.02;

/** Fits a model to cases. */
export function regress(cases: readonly Case[], beliefOf: (feature: string) => Belief): Model {
  const index = new Map<string, number>();
  const rows = cases.map(({ features, values, target }) => {
    const ids = features.map((feature) => {
      const known = index.get(feature) ?? index.size;
      index.set(feature, known);
      return known;
    });
    return {
      ids: Int32Array.from(ids),
      values: Float64Array.from(values ?? features, values === undefined ? () => 1 : Number),
      target: target ? 1 - doubt : doubt,
    };
  });
  const beliefs = [...index.keys()].map(beliefOf);
  const weight = Float64Array.from(beliefs, ({ prior }) => prior);
  const curb = Float64Array.from(beliefs, ({ pull }) => pull);
  let biasCurb = 0;
  for (const { ids, values } of rows) {
    const share = 0.25 * values.reduce((sum, value) => sum + Math.abs(value), 1);
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      curb[id] = (curb[id] ?? 0) + share * Math.abs(values[at] ?? 0);
    }
    biasCurb += share;
  }
  const before = Float64Array.from(weight);
  let bias = 0;
  let biasBefore = 0;
  const slope = new Float64Array(weight.length);
  const ahead = new Float64Array(weight.length);
  for (let step = 0; step < steps; step += 1) {
    const momentum = step / (step + 3);
    for (let id = 0; id < weight.length; id += 1)
      ahead[id] = (weight[id] ?? 0) + momentum * ((weight[id] ?? 0) - (before[id] ?? 0));
    const biasAhead = bias + momentum * (bias - biasBefore);
    slope.fill(0);
    let biasSlope = 0;
    for (const { ids, values, target } of rows) {
      let sum = biasAhead;
      for (let at = 0; at < ids.length; at += 1) sum += (ahead[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      biasSlope += error;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] ?? 0;
        slope[id] = (slope[id] ?? 0) + error * (values[at] ?? 0);
      }
    }
    before.set(weight);
    biasBefore = bias;
    bias = biasAhead - biasSlope / biasCurb;
    for (let id = 0; id < weight.length; id += 1) {
      const { prior = 0, pull = 1, sign = 0 } = beliefs[id] ?? {};
      const next = (ahead[id] ?? 0) - ((slope[id] ?? 0) + pull * ((ahead[id] ?? 0) - prior)) / (curb[id] ?? 1);
      weight[id] = next * sign < 0 ? 0 : next;
    }
  }
  return { bias, weights: new Map([...index].map(([feature, id]) => [feature, weight[id] ?? 0])) };
}
