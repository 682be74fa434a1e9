/** Fingerprint of all that the weights follow from: the texts, the features and the way of training. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { markedSources } from "./marked-offers.ts";

const SOURCES = [
  "training.ndjson",
  "training-texts.ts",
  "fit.ts",
  "../../../../src/core/parse/kind-model/features.ts",
  "../../../../src/core/parse/kind-model/word-class.ts",
  "../../../../src/core/parse/kind-model/word-class.data.ts",
];

export function trainingDigest(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, import.meta.url)));
  for (const source of markedSources()) hash.update(readFileSync(source));
  return hash.digest("hex").slice(0, 16);
}
