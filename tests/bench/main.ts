/**
 * `npm run bench [-- --json] [ID…]`: the product beside its peers, in one process, by goal.
 * A new goal is one file with a `Bench` in it and one line in BENCHES.
 */
import type { Bench } from "./comparison.ts";
import { header, jsonLine, tableLine } from "./report.ts";

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  E1: async () => (await import("./extraction.ts")).extraction,
  S1: async () => (await import("./search.ts")).search,
  F1: async () => (await import("./facets.ts")).facets,
  W1: async () => (await import("./feed.ts")).feed,
  W2: async () => (await import("./folding.ts")).folding,
  M1: async () => (await import("./worker.ts")).worker,
  P1: async () => (await import("./panel.ts")).panel,
};

const out = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);

/** Exit status: 0, or 2 where there is no such goal. Goals that are not met are shown, not punished. */
async function main(args: readonly string[]): Promise<number> {
  const json = args.includes("--json");
  const asked = args.filter((arg) => !arg.startsWith("-")).map((id) => id.toUpperCase());
  const unknown = asked.find((id) => !(id in BENCHES));
  if (unknown !== undefined) {
    warn(`bench: there is no ${unknown}; there are ${Object.keys(BENCHES).join(", ")}`);
    return 2;
  }
  if (!json) out(header());
  for (const [id, load] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const bench = await load();
    for await (const outcome of bench.run()) {
      const line = json ? jsonLine(outcome) : tableLine(outcome);
      if (line === undefined) warn(tableLine(outcome));
      else out(line);
    }
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
