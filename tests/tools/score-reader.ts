/** `npm run score:reader`: how many posts are still found when LinkedIn changes its pages, as a table. `--why` lists the rest. */
import { demoPages, fixturePages, homeFeed, savedPages } from "#tests/linkedin/known-pages.ts";
import { mutations } from "#tests/linkedin/mutate.ts";
import { type KnownPage, score } from "#tests/linkedin/score.ts";
import { pagesWithoutPosts, unknownLayouts } from "#tests/linkedin/unknown-layouts.ts";

const sets: [name: string, pages: readonly KnownPage[]][] = [
  ["own cards", fixturePages],
  ["demo pages", [...demoPages, homeFeed()]],
  ["unknown layouts", [...unknownLayouts, ...pagesWithoutPosts]],
  ["saved pages", savedPages()],
];
const why = process.argv.includes("--why");
const say = (line: string) => process.stdout.write(`${line}\n`);
const head = sets.map(([name]) => name.padStart(22)).join("");
say(`${"".padEnd(20)}${head}   wrong`);
for (const mutation of mutations) {
  const scores = sets.map(([, pages]) => score(pages, mutation));
  const cells = scores.map(({ found, posts }) =>
    (posts === 0 ? "none" : `${found}/${posts} ${((100 * found) / posts).toFixed(1)} %`).padStart(22),
  );
  const wrong = scores.reduce((sum, one) => sum + one.wrong.length, 0);
  say(`${mutation.name.padEnd(20)}${cells.join("")}   ${wrong}`);
  if (!why) continue;
  for (const one of scores) {
    for (const line of one.wrong) say(`   wrong ${line}`);
    for (const line of one.lost) say(`   lost  ${line}`);
  }
}
