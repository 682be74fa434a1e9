/** Fingerprint of all that the weights follow from: the texts, the features and the way of training. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { plainTexts, trainingFiles } from "./training-texts.ts";

const MODEL = new URL("../../../../src/core/parse/phrase-model/", import.meta.url);
const SOURCES = [
  ...[
    "feature-number",
    "features",
    "gap",
    "known-words",
    "labels",
    "list-items",
    "names-in",
    "row",
    "sentence-form",
    "tagged-sentences",
    "word-groups.data",
    "word-traits",
    "word-type",
  ].map((name) => new URL(`${name}.ts`, MODEL)),
  ...["city-keys", "credentials", "employer-keys", "industries", "roles"].map(
    (name) => new URL(`../vocab/${name}.data.ts`, MODEL),
  ),
  ...["calibrate", "chain", "fit", "pack", "sparse", "variants"].map(
    (name) => new URL(`${name}.ts`, import.meta.url),
  ),
];

export function trainingDigest(): string {
  const hash = createHash("sha256");
  for (const source of [...SOURCES, ...trainingFiles()]) hash.update(readFileSync(source));
  for (const text of plainTexts()) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}
