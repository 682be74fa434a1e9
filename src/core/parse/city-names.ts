/** Whether words are the name of a city that a gazetteer knows: names are held as numbers, of which few names share one. */
import { keyOf } from "./feature-key.ts";
import { unpackKeys } from "./packed-weights.ts";
import { CITY_KEYS } from "./vocab/city-keys.data.ts";

/** Most words of a name that are looked up together. */
export const MOST_CITY_WORDS = 4;

/** Made at the first question. */
let known: ReadonlySet<number> | undefined;

/** Number of a name; case, accents and what ties its words make no difference. */
export function cityKey(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
  return keyOf((plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

export function isCity(name: string): boolean {
  known ??= new Set(unpackKeys(CITY_KEYS));
  return known.has(cityKey(name));
}
