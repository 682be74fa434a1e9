/** Trains the phrase model on the project's own texts and writes its weights; `--measure` also says how well it does on writers left out. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { PHRASE_TRAINING } from "#core/parse/phrase-model/weights.data.ts";
import { unpack } from "#core/parse/phrase-model/weights.ts";
import { calibrated } from "../core/parse/phrase-model/calibrate.ts";
import { train } from "../core/parse/phrase-model/fit.ts";
import { FIELDS, f1, type Tallies, tally } from "../core/parse/phrase-model/scoring.ts";
import { trainingDigest } from "../core/parse/phrase-model/training-digest.ts";
import { readPlain, readTraining, type TrainingText } from "../core/parse/phrase-model/training-texts.ts";
import { variantsOf } from "../core/parse/phrase-model/variants.ts";

/** Writers are left out in so many groups. */
const GROUPS = 4;

const texts = readTraining();
const plain = readPlain();
const samplesOf = (some: readonly TrainingText[]) => [
  ...[...some, ...variantsOf(some)].flatMap(({ views }) => views.flatMap(({ samples }) => samples)),
  ...plain,
];
const trained = (some: readonly TrainingText[]) => calibrated(train(samplesOf(some)), some);
const say = (line: string) => process.stdout.write(`${line}\n`);
const rounded = (tallies: Tallies) =>
  Object.fromEntries([...tallies].map(([field, sums]) => [field, Math.round(f1(sums) * 1000) / 1000]));

let leftOut: Record<string, number> = PHRASE_TRAINING.leftOut;
if (process.argv.includes("--measure")) {
  const all: Tallies = new Map();
  // Single sentences are there to teach, not to ask.
  const writers = [...new Set(texts.map(({ writer }) => writer))].filter((name) => !name.startsWith("lines"));
  for (let group = 0; group < GROUPS; group++) {
    const out = new Set(writers.filter((_, i) => i % GROUPS === group));
    const model = unpack(trained(texts.filter(({ writer }) => !out.has(writer))));
    for (const writer of out) {
      const own: Tallies = new Map();
      for (const tallies of [own, all])
        tally(
          texts.filter((text) => text.writer === writer),
          model,
          tallies,
        );
      say(`${writer}: ${JSON.stringify(rounded(own))}`);
    }
  }
  leftOut = rounded(all);
  say(`all: ${JSON.stringify(leftOut)}`);
}
const packed = trained(texts);
const source = `/** Written by \`npx tsx tests/tools/train-phrases.ts\`; not to be edited by hand. */
/** What the weights were trained on, and how well they did; no part of the extension. */
export const PHRASE_TRAINING = {
  digest: ${JSON.stringify(trainingDigest())},
  /** On texts of writers left out of training: F1 of each field. */
  leftOut: { ${FIELDS.map((field) => `${field}: ${leftOut[field] ?? 0}`).join(", ")} },
};
export const PHRASE_WEIGHTS = {
  step: ${packed.step},
  tieStep: ${packed.tieStep},
  keys: ${JSON.stringify(packed.keys)},
  columns: ${JSON.stringify(packed.columns)},
  weights: ${JSON.stringify(packed.weights)},
  ties: ${JSON.stringify(packed.ties)},
  starts: ${JSON.stringify(packed.starts)},
  readiness: ${JSON.stringify(packed.readiness)},
};
`;
writeFileSync(new URL("../../src/core/parse/phrase-model/weights.data.ts", import.meta.url), source);
say(`${texts.length} texts, ${packed.columns.length} weights, ${gzipSync(source).length} bytes gzipped`);
