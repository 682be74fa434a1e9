/** The refiners, in the order in which they run. */
import type { DroppedFinding } from "../../offer.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { conditional } from "./conditional.ts";
import { negated } from "./negated.ts";
import { overlap } from "./overlap.ts";
import { preferStated } from "./prefer-stated.ts";
import { quoted } from "./quoted.ts";
import type { Refiner } from "./refiner.ts";

export const REFINERS: readonly Refiner[] = [quoted, negated, conditional, overlap, preferStated];

/** Most drops that are told: a card explains itself in a few lines, and a hostile post must not fill the store. */
const MAX_DROPPED = 40;

/** Findings that stay, and those dropped with their reason; offsets into the plain text. */
export function refine(
  findings: readonly Finding[],
  view: PostView,
): { kept: Finding[]; dropped: DroppedFinding[] } {
  let kept = [...findings];
  const dropped: DroppedFinding[] = [];
  for (const refiner of REFINERS) {
    const drops = refiner.drops(kept, view);
    if (drops.size === 0) continue;
    for (const { field, from, to, rule, in: place } of drops)
      if (dropped.length < MAX_DROPPED)
        dropped.push({ field, in: place, from, to, rule, reason: refiner.reason });
    kept = kept.filter((finding) => !drops.has(finding));
  }
  return { kept, dropped };
}
