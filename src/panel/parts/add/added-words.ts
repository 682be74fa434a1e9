/** What was added, told by what it is: not all that is added is an offer. */
import type { PostKind } from "#core/offer.ts";
import { say, sayCount } from "#platform/say.ts";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import type { SegmentName } from "../../state/asked.ts";

/** The list in which the added cards stand; that of the offers where there are some among them. */
export function listOf(kinds: readonly PostKind[]): SegmentName {
  return kinds.includes("offer") ? "offers" : "others";
}

/** Such as "2 posts added." or "Added under Other posts: Event"; of at least one card. */
export function addedWords(kinds: readonly PostKind[]): string {
  const [only, ...more] = kinds;
  if (only === undefined || listOf(kinds) === "offers") return sayCount("addedOffers", kinds.length);
  return more.length === 0
    ? say("addedOther", say(POST_KIND_WORDS[only]))
    : say("addedOthers", kinds.length.toLocaleString());
}
