/** The list of well-known employers and schools as it is packed. */
import { readFileSync } from "node:fs";
import { EMPLOYERS } from "#core/parse/employer-names.ts";
import { packKeys } from "#core/parse/packed-weights.ts";

/** One name a line, as its owner writes it. Names that are ordinary words or places first of all are left out. */
export const readEmployers = (): string[] =>
  readFileSync(new URL("./employers.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");

/** Numbers of the names, packed. */
export function employerKeys(): string {
  return packKeys([...new Set(readEmployers().map((name) => EMPLOYERS.keyOf(name)))].sort((a, b) => a - b));
}
