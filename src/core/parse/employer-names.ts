/** Whether words are the name of a well-known employer or school: names are held as numbers, of which few names share one. */
import { keyOf } from "./feature-key.ts";
import { unpackKeys } from "./packed-weights.ts";
import { EMPLOYER_KEYS } from "./vocab/employer-keys.data.ts";

/** Most words of a name that are looked up together. */
export const MOST_EMPLOYER_WORDS = 4;

/** Made at the first question. */
let known: ReadonlySet<number> | undefined;

/** Number of a name; accents and what ties its words make no difference, capitals do: "Shell" is one, "shell" none. */
export function employerKey(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return keyOf((plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

export function isEmployer(name: string): boolean {
  known ??= new Set(unpackKeys(EMPLOYER_KEYS));
  return known.has(employerKey(name));
}
