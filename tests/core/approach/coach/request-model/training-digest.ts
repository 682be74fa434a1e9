/** Fingerprint of what the weights follow from besides the messages: the features and the way of training. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const MODEL = "../../../../../src/core/approach/coach";
const SOURCES = [
  "fit.ts",
  `${MODEL}/request-model/features.ts`,
  `${MODEL}/request-model/work-words.data.ts`,
  `${MODEL}/content-words.ts`,
  `${MODEL}/generic-words.data.ts`,
];

export function trainingDigest(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}
