// Learned weights as they are kept: a line for each n-gram or word, its weight last.

/** Reads lines such as `no longer 0.84`; throws on a line without a weight, with the line. */
export function weightsOf(lines: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const border = line.lastIndexOf(' ');
    const weight = Number(line.slice(border + 1));
    if (border <= 0 || Number.isNaN(weight)) throw new Error(`no weight at the end of “${line}”`);
    weights.set(line.slice(0, border), weight);
  }
  return weights;
}

/** Writes weights as lines, sorted; those nearer to zero than `least` are left out. */
export function linesOf(weights: ReadonlyMap<string, number>, least: number): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, weight]) => `${key} ${weight.toFixed(2)}\n`)
    .join('');
}
