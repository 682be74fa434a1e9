/** Fingerprint of all that the weights follow from: the rows, the features and the way of training. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const COACH = "../../../../../src/core/approach/coach/";
const SOURCES = [
  "training.ndjson",
  "training-rows.ts",
  "fit.ts",
  ...[
    "alike",
    "features",
    "items",
    "kinds",
    "names-told",
    "numbers",
    "own-clauses",
    "shapes",
    "telling",
    "terse-answers",
    "things.data",
  ].map((name) => `${COACH}asked/${name}.ts`),
  `${COACH}particulars.ts`,
];

export function trainingDigest(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}
