/** Contenders timed in turn within one run, so that a busy machine slows all of them alike. */

/** A piece of work; its answer is used, so that no engine may leave it out. */
export type Work = () => unknown;

/** A turn lasts at least so many milliseconds: on a busy machine short turns would slip between the waits of long ones. */
const LEAST_TURN = 20;
const MOST_TIMES = 10_000;

/** Milliseconds that each contender's work takes once, the median over the rounds; a first round warms up and does not count. */
export async function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Record<Name, number>>;
export async function inTurn(
  contenders: Readonly<Record<string, Work>>,
  rounds: number,
): Promise<Record<string, number>> {
  const runners = Object.entries(contenders).map(([name, work]) => ({ name, work, took: [0] }));
  for (const runner of runners) {
    await turn(runner.work, 1);
    runner.took = [await turn(runner.work, 1)];
  }
  for (let round = 0; round < rounds; round++)
    for (const { work, took } of runners)
      took.push(
        await turn(work, Math.min(MOST_TIMES, Math.ceil(LEAST_TURN / Math.max(0.001, took[0] ?? 1)))),
      );
  return Object.fromEntries(runners.map(({ name, took }) => [name, median(took.slice(1))]));
}

/** Milliseconds a time. */
async function turn(work: Work, times: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) used = await work();
  return (performance.now() - start) / times;
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
