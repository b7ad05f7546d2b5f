// Logistic regression with L2, full batch, no randomness: Nesterov's momentum with a diagonal preconditioner. The same cases
// give the same weights on any machine.

/** A case: the features that stand in it, each once, and whether it is one of what is learned. */
export type Case = { readonly features: readonly string[]; readonly target: boolean };

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

const steps = 250;

/** Fits a model to cases. */
export function regress(cases: readonly Case[], beliefOf: (feature: string) => Belief): Model {
  const index = new Map<string, number>();
  const rows = cases.map(({ features, target }) => {
    const ids = features.map((feature) => {
      const known = index.get(feature) ?? index.size;
      index.set(feature, known);
      return known;
    });
    return { ids: Int32Array.from(ids), target: target ? 1 : 0 };
  });
  const beliefs = [...index.keys()].map(beliefOf);
  const weight = Float64Array.from(beliefs, ({ prior }) => prior);
  const curb = Float64Array.from(beliefs, ({ pull }) => pull);
  let biasCurb = 0;
  for (const { ids } of rows) {
    const share = 0.25 * (ids.length + 1);
    for (const id of ids) curb[id] = (curb[id] ?? 0) + share;
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
    for (const { ids, target } of rows) {
      let sum = biasAhead;
      for (const id of ids) sum += ahead[id] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - target;
      biasSlope += error;
      for (const id of ids) slope[id] = (slope[id] ?? 0) + error;
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
