/** What the script in a LinkedIn page may know of a post: how to mark it, in words that are ready to be shown. */
import type { OfferFilter } from "./filter/condition.ts";
import type { FilterOutcome } from "./filter/filter.ts";
import type { PostKind } from "./offer.ts";

/**
 * `plain` an offer while nothing is asked for · `match` inside the filter · `unsaid` the post does not say ·
 * `dimmed` outside the filter.
 */
export type MarkLook = "plain" | "match" | "unsaid" | "dimmed";

/**
 * The mark of one post. It says what the post itself says and whether its author was approached; nothing else that
 * only the user knows ever enters a page.
 */
export interface FeedMark {
  /** The post's key as the page's reader made it. */
  key: string;
  look: MarkLook;
  /** Terms of the offer, a few words each. */
  badges: string[];
  /** Terms to know before one writes: "Full", "Paid". */
  cautions: string[];
  /** Why it stands where it does to the filter; empty while nothing is asked for. */
  reason: string;
  approached: boolean;
}

/** Whether a filter asks for anything at all. */
export function asksForSomething({ words, conditions }: OfferFilter): boolean {
  return words.trim() !== "" || conditions.length > 0;
}

/**
 * How a post of this kind is marked, null for not at all. Must-conditions ask for terms of an offer, so a post that is
 * none stands outside them; a post in a language that is not understood may be one, and is left alone.
 */
export function lookOf(kind: PostKind, filter: OfferFilter, outcome: FilterOutcome): MarkLook | null {
  const { verdict, failed, unsaid, met } = outcome;
  if (!asksForSomething(filter)) return kind === "offer" ? "plain" : null;
  if (kind !== "offer") return verdict === "fail" || isOutside() ? "dimmed" : null;
  if (verdict === "fail") return "dimmed";
  return verdict === "match" ? "match" : "unsaid";

  function isOutside(): boolean {
    return kind !== "unknown-language" && [...failed, ...unsaid, ...met].some(({ need }) => need === "must");
  }
}
