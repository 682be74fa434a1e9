/** Messages that are not all read right yet: how many are, code by code, so that it never falls unseen. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCoach } from "#cli/coach.ts";
import { WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";

const LINES = readFileSync(new URL("./further.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
/** Precision and recall of every code that is weighed. */
const LEAST = 0.85;

it("gives the further messages each weighed code with a precision and a recall of at least 0.85", async () => {
  const given: string[][] = [];
  async function* input() {
    yield* LINES;
  }
  await runCoach(input(), (line) => given.push(JSON.parse(line).codes));
  const wanted: string[][] = LINES.map((line) => JSON.parse(line).codes);
  const rates = WEIGHED_CODES.map((code) => {
    const both = wanted.filter((codes, i) => codes.includes(code) && given[i]?.includes(code)).length;
    const said = given.filter((codes) => codes.includes(code)).length;
    const right = wanted.filter((codes) => codes.includes(code)).length;
    return { code, least: Math.min(both / said, both / right) };
  });
  expect(rates.filter(({ least }) => least < LEAST)).toEqual([]);
});
