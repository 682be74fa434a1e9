/** Addresses on LinkedIn, made only of parts that have the right shape. */
import type { OfferCard } from "./card.ts";
import { LINKEDIN } from "./group-page.ts";

const PROFILE_PATH = /^\/(?:in|company|school)\/[^/?#\s\\]+$/;

/** The author's page, null where the path is unknown or is no profile's. */
export function profileAddress(card: OfferCard): string | null {
  const path = card.snapshot.author.profile;
  return path !== null && PROFILE_PATH.test(path) ? `${LINKEDIN}${path}/` : null;
}

const POST_URN = /^urn:li:(?:activity|groupPost|ugcPost|share):[\d-]{1,60}$/;

/** The post's own page: from its id, else the address that the user typed; null where neither is known. */
export function postAddress(card: OfferCard): string | null {
  const urn = card.snapshot.ids.find((id) => POST_URN.test(id));
  if (urn) return `${LINKEDIN}/feed/update/${urn}/`;
  return card.link?.startsWith(`${LINKEDIN}/`) ? card.link : null;
}
