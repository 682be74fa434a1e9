/**
 * `npm run score [-- FILE…]`: how well the parser reads labelled posts. Without a file, the sets beside the project that
 * are there. Prints the kinds, each field's precision, recall and F1, their means, and which kind was taken for which.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type GoldPost, rates, scorePosts, type Tally } from "#tests/core/parse/scoring.ts";

/** A field stated in so many offers counts for the mean over common fields. */
const COMMON = 10;
const BESIDE = ["dev.ndjson", "group-dev.ndjson"].map((name) => `../shared/corpus/${name}`);

const say = (line: string) => process.stdout.write(`${line}\n`);
const cell = (value: number | undefined) => (value === undefined ? "    –" : value.toFixed(3));
const line = (name: string, tally: Tally) => {
  const { precision, recall, f1 } = rates(tally);
  say(
    `${name.padEnd(18)} P ${cell(precision)}  R ${cell(recall)}  F1 ${cell(f1)}   stated in ${tally.stated}`,
  );
};
const mean = (values: readonly number[]) =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : BESIDE).filter((file) => existsSync(file));
if (files.length === 0) say("No labelled posts found; name a file.");
for (const file of files) {
  const posts: GoldPost[] = readFileSync(file, "utf8")
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => JSON.parse(row));
  const { offers, confusion, fields } = scorePosts(posts);
  say(`\n${basename(file)}: ${posts.length} texts, ${offers.right + offers.missed} offers`);
  line("is offer", { ...offers, stated: offers.right + offers.missed });
  for (const [name, tally] of fields) if (tally.stated > 0 || tally.extra > 0) line(name, tally);
  for (const [name, least] of [
    ["mean, all fields", 1],
    [`mean, ${COMMON}+ texts`, COMMON],
  ] as const) {
    const all = [...fields.values()].filter(({ stated }) => stated >= least).map(rates);
    const of = (part: "precision" | "recall" | "f1") => cell(mean(all.map((rate) => rate[part] ?? 0)));
    say(
      `${name.padEnd(18)} P ${of("precision")}  R ${of("recall")}  F1 ${of("f1")}   (${all.length} fields)`,
    );
  }
  const wrong = [...confusion].filter(([pair]) => new Set(pair.split(" → ")).size > 1);
  say(`kind exactly right ${cell(1 - wrong.reduce((sum, [, count]) => sum + count, 0) / posts.length)}`);
  for (const [pair, count] of wrong.sort((a, b) => b[1] - a[1])) say(`   ${count} × ${pair}`);
}
