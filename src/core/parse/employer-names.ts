/** Whether words are the name of a well-known employer or school: names are held as numbers, of which few names share one. */
import { keyOf } from "./feature-key.ts";
import { hasKey, keySet } from "./key-table.ts";
import type { NameList } from "./name-list.ts";
import { unpackKeys } from "./packed-weights.ts";
import { EMPLOYER_KEYS } from "./vocab/employer-keys.data.ts";

/** Made at the first question. */
let known: Int32Array | undefined;

/** Number of a name; accents and what ties its words make no difference, capitals do: "Shell" is one, "shell" none. */
export function employerKey(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return keyOf((plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

export const EMPLOYERS: NameList = {
  mostWords: 4,
  anyCase: false,
  keyOf: employerKey,
  has(key) {
    known ??= keySet(unpackKeys(EMPLOYER_KEYS));
    return hasKey(known, key);
  },
};

export function isEmployer(name: string): boolean {
  return EMPLOYERS.has(employerKey(name));
}
