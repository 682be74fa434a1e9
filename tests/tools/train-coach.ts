/** Trains the request model on the tables of messages, says how well it does on hands left out, and writes its weights. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";
import { train } from "../core/approach/coach/request-model/fit.ts";
import { readLabelled } from "../core/approach/coach/request-model/labelled.ts";
import { leaveOut } from "../core/approach/coach/request-model/leave-out.ts";
import { trainingDigest } from "../core/approach/coach/request-model/training-digest.ts";

const all = readLabelled();
const packed = train(all);
const source = `/** Written by \`npx tsx tests/tools/train-coach.ts\`; not to be edited by hand. */
export const REQUEST_WEIGHTS = {
  digest: ${JSON.stringify(trainingDigest())},
  step: ${packed.step},
  bias: [${packed.bias.join(", ")}],
  keys: ${JSON.stringify(packed.keys)},
  columns:
    ${JSON.stringify(packed.columns)},
  weights:
    ${JSON.stringify(packed.weights)},
};
`;
writeFileSync(
  new URL("../../src/core/approach/coach/request-model/weights.data.ts", import.meta.url),
  source,
);
process.stdout.write(`${all.length} messages; ${gzipSync(source).length} bytes gzipped\n`);

if (process.argv.includes("--left-out")) {
  const scores = leaveOut(all);
  WEIGHED_CODES.forEach((code, column) => {
    // At the threshold that suits it best: how well the words alone tell the code.
    const rated = all.map(({ codes }, i) => ({
      is: codes[column] === true,
      score: scores[i]?.[column] ?? 0,
    }));
    rated.sort((a, b) => b.score - a.score);
    const wanted = rated.filter(({ is }) => is).length;
    let right = 0;
    let best = 0;
    rated.forEach(({ is }, i) => {
      if (is) right++;
      best = Math.max(best, (2 * right) / (i + 1 + wanted));
    });
    process.stdout.write(`${code}: F1 ${best.toFixed(3)} on hands left out\n`);
  });
}
