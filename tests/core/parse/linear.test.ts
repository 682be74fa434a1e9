/**
 * Every pattern is proven by `recheck`. Proofs are kept by pattern in linear.json, so only a new or changed pattern is
 * proven again; `PROVE=1` writes them. A pattern that `recheck` cannot clear for text of any length is listed with its
 * hostile text: rules see one sentence at a time, never longer than LONGEST, and there it must be fast all the same.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { allPatterns, type Pattern } from "./patterns.ts";

const FILE = new URL("./linear.json", import.meta.url);
/** Longest sentence that the parser makes. */
const LONGEST = 1_200;
const MOST_MS = 25;
/** What other work on the machine adds is not the pattern's: the best of so many turns counts. */
const TURNS = 6;
/** May only fall. */
const MOST_CAPPED = 107;

interface Attack {
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}
/** True where linear for text of any length, else the text that costs the most; null where none was found in time. */
type Proof = true | Attack | null;

const known: Record<string, Proof> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
const patterns = await allPatterns();
const digest = ({ source, flags }: Pattern) =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);

async function prove({ source, flags }: Pattern): Promise<Proof | "exponential"> {
  const proof = await check(source, flags, { timeout: 8_000 });
  if (proof.status === "safe") return true;
  if (proof.status === "unknown") return null;
  if (proof.complexity.type === "exponential") return "exponential";
  const { pumps, suffix } = proof.attack;
  return { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
}

describe("the parser's patterns (T3, B7)", () => {
  test("each has its proof, and none is exponential", { timeout: 900_000 }, async () => {
    const proofs: Record<string, Proof> = {};
    const failed: string[] = [];
    for (const pattern of patterns) {
      const key = digest(pattern);
      const proof = key in known ? (known[key] ?? null) : await prove(pattern);
      if (proof === "exponential" || (!(key in known) && proof !== true && !process.env.PROVE))
        failed.push(`/${pattern.source}/${pattern.flags}`);
      else proofs[key] = proof;
    }
    if (process.env.PROVE) writeFileSync(FILE, `${JSON.stringify(proofs, null, 1)}\n`);
    expect(failed).toEqual([]);
  });

  test("few need the limit of a sentence, and there each is fast", () => {
    const capped = patterns.filter((pattern) => known[digest(pattern)] !== true);
    expect(capped.length).toBeLessThanOrEqual(MOST_CAPPED);
    for (const pattern of capped) {
      const attack = known[digest(pattern)];
      if (!attack || attack === true) continue;
      const { pumps, suffix } = attack;
      const times = Math.floor(
        LONGEST /
          Math.max(
            1,
            pumps.reduce((sum, { pump }) => sum + pump.length, 0),
          ),
      );
      const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
      const regex = new RegExp(pattern.source, `${pattern.flags}g`);
      let best = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < TURNS && best >= MOST_MS; turn++) {
        const start = performance.now();
        text.replace(regex, "");
        best = Math.min(best, performance.now() - start);
      }
      expect(best, pattern.source).toBeLessThan(MOST_MS);
    }
  });
});
