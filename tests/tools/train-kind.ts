/** Trains the kind model on the project's own texts, says how well it does on texts left out, and writes its weights. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { crossValidate } from "../core/parse/kind-model/cross-validate.ts";
import { namesOf, train } from "../core/parse/kind-model/fit.ts";
import { trainingDigest } from "../core/parse/kind-model/training-digest.ts";
import { prepare, readAll } from "../core/parse/kind-model/training-texts.ts";

const texts = readAll().map(prepare);
const names = texts.map(namesOf);
const floor = crossValidate(texts, names, (hand, { offerF1, kinds }) =>
  process.stdout.write(`hand ${hand}: F1 ${offerF1}, kinds ${kinds}\n`),
);
const packed = train(texts, names);
const source = `/** Written by \`npx tsx tests/tools/train-kind.ts\`; not to be edited by hand. */
/** What the weights were trained on, and how well they did; no part of the extension. */
export const KIND_TRAINING = {
  digest: ${JSON.stringify(trainingDigest())},
  /** On the texts of each hand, left out of training in turn: F1 of the offers, and the share of kinds that are right. */
  leftOut: { offerF1: ${floor.offerF1}, kinds: ${floor.kinds} },
};
export const KIND_WEIGHTS = {
  step: ${packed.step},
  bias: [${packed.bias.join(", ")}],
  keys: ${JSON.stringify(packed.keys)},
  columns: ${JSON.stringify(packed.columns)},
  weights: ${JSON.stringify(packed.weights)},
};
`;
writeFileSync(new URL("../../src/core/parse/kind-model/weights.data.ts", import.meta.url), source);
process.stdout.write(
  `${texts.length} texts; left out: F1 ${floor.offerF1}, kinds ${floor.kinds}; ${gzipSync(source).length} bytes gzipped\n`,
);
