/** Trains the model of what a message tells, says how well it does on hands left out, and writes its weights. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { leaveHandsOut, train } from "../core/approach/coach/asked/fit.ts";
import { trainingDigest } from "../core/approach/coach/asked/training-digest.ts";
import { prepare, readTraining } from "../core/approach/coach/asked/training-rows.ts";

const rows = readTraining().flatMap((row) => prepare(row) ?? []);
const leftOut = leaveHandsOut(rows, (hand, { right, falseAlarms, missed }) =>
  process.stdout.write(`${hand}: ${right} right, ${falseAlarms} false alarms, ${missed} missed\n`),
);
const weights = Object.entries(train(rows))
  .filter(([, weight]) => weight !== 0)
  .map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${weight},\n`)
  .join("");
const source = `/** Written by \`npx tsx tests/tools/train-told.ts\`; not to be edited by hand. */
export const TOLD_WEIGHTS: {
  digest: string;
  /** On the messages of each hand, left out of training in turn: those in which something is missing. */
  leftOut: { precision: number; recall: number };
  /** By feature: above 0 speaks for an item being told. */
  weights: Readonly<Record<string, number>>;
} = {
  digest: "${trainingDigest()}",
  leftOut: { precision: ${leftOut.precision}, recall: ${leftOut.recall} },
  weights: {
${weights}  },
};
`;
writeFileSync(new URL("../../src/core/approach/coach/asked/weights.data.ts", import.meta.url), source);
process.stdout.write(
  `${rows.length} messages; left out: precision ${leftOut.precision}, recall ${leftOut.recall}; ${gzipSync(source).length} bytes gzipped\n`,
);
