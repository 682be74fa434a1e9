/** Whether words are the name of a city that a gazetteer knows: names are held as numbers, of which few names share one. */
import { keyOf } from "./feature-key.ts";
import { hasKey, keySet } from "./key-table.ts";
import type { NameList } from "./name-list.ts";
import { unpackKeys } from "./packed-weights.ts";
import { CITY_KEYS } from "./vocab/city-keys.data.ts";

/** Made at the first question. */
let known: Int32Array | undefined;

/** Number of a name; case, accents and what ties its words make no difference. */
export function cityKey(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
  return keyOf((plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

export const CITIES: NameList = {
  mostWords: 4,
  anyCase: true,
  keyOf: cityKey,
  has(key) {
    known ??= keySet(unpackKeys(CITY_KEYS));
    return hasKey(known, key);
  },
};

export function isCity(name: string): boolean {
  return CITIES.has(cityKey(name));
}
