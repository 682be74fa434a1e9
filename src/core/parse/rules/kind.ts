/** All kind signals. */
import type { Rule } from "../rule.ts";
import { kindFrameRules } from "./kind-frames.ts";
import { kindOfferRules } from "./kind-offer.ts";
import { kindOtherRules } from "./kind-other.ts";
import { kindPagesRules } from "./kind-pages.ts";

export const kindRules: readonly Rule[] = [
  ...kindOfferRules,
  ...kindOtherRules,
  ...kindFrameRules,
  ...kindPagesRules,
];
