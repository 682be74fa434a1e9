/** Ages of another post in the same card: where nothing else marks a quoted post, they tell that there is one. */
import type { FieldReading } from "../dialect.ts";

/** Readings of further ages at the place where a layout has its ages. */
export const otherAges = (at: readonly string[]): readonly FieldReading[] => [
  { field: "ageAbove", take: "age", at, before: ["author"] },
  { field: "ageAbove", take: "age", at, after: "age", before: ["text"] },
  { field: "ageBelow", take: "age", at, after: "text" },
];
