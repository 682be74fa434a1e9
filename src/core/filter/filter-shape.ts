/** The shape of a filter that comes from elsewhere: stored, pasted, or left by another page. */
import * as z from "zod/mini";
import { list, someText, text } from "../schema.ts";
import { NEEDS, type OfferFilter } from "./condition.ts";

const ConditionShape = z.strictObject({
  facet: someText(40),
  anyOf: list(text(500), 200),
  need: z.enum(NEEDS),
});

/** What is not exactly a filter does not parse: what no version of ours wrote is not guessed at. */
export const FilterShape: z.ZodMiniType<OfferFilter> = z.strictObject({
  words: text(10_000),
  conditions: list(ConditionShape, 100),
});
