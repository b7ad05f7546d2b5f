// Long work in steps: a browser takes as many as fit before it has to answer to a person again.

/** Work that pauses between its steps, and what it comes to. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Things done between two pauses, where nothing else is said. */
const usualStride = 100;

/** Does something with each thing, with a pause after every `stride` of them; what came of each. */
export function* eachOf<Thing, Result>(
  things: readonly Thing[],
  act: (thing: Thing) => Result,
  stride = usualStride,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [at, thing] of things.entries()) {
    results.push(act(thing));
    if (at % stride === stride - 1) yield;
  }
  return results;
}

/** All steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** A slice of work that nobody notices, in milliseconds, even on a processor that is several times slower. */
const slice = 8;

/** Steps in slices, between which the browser is free. */
export async function unnoticed<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < slice) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
