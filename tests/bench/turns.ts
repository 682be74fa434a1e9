/** Contenders timed in turn within one run, so that a busy machine slows all of them alike. */

/** A piece of work; its answer is used, so that no engine may leave it out. */
export type Work = () => unknown;

/** Milliseconds of each contender, the median over the rounds; a first round warms up and does not count. */
export async function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Record<Name, number>>;
export async function inTurn(
  contenders: Readonly<Record<string, Work>>,
  rounds: number,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const start = performance.now();
      used = await work();
      const took = performance.now() - start;
      if (round > 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/** Middle value, the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Value below which a share of all values lies, between neighbours in proportion; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

let used: unknown;
/** The last answer of the last work. */
export function lastUsed(): unknown {
  return used;
}
