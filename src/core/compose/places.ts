/** Places of an offer, taken and given back: the offer after it, and the line that tells the group. */
import type { OfferValues } from "../offer.ts";
import { oneLine } from "../wording/phrase-list.ts";
import type { WordingLanguage } from "../wording/wording.ts";
import { WORDINGS } from "../wording/wordings.ts";

export type PlacesChange = "taken" | "free" | "full" | "open" | "closed";

export interface ChangedPlaces {
  values: Partial<OfferValues>;
  /** Line to stand below the edited post, or to post as a comment. */
  update: string;
}

/**
 * The offer after a change of its places; open places never fall below nought nor rise above all there are. `until`
 * tells, where all are taken, for how long.
 */
export function changePlaces(
  values: Partial<OfferValues>,
  change: PlacesChange,
  language: WordingLanguage = "en",
  until = "",
): ChangedPlaces {
  const all = values.capacity;
  const open = values.placesOpen ?? (isShut(values) ? 0 : (all ?? 1));
  const next = { taken: open - 1, free: open + 1, full: 0, open: Math.max(1, open), closed: open }[change];
  const placesOpen = Math.max(0, all === undefined ? next : Math.min(all, next));
  const status =
    change === "closed"
      ? "closed"
      : placesOpen === 0
        ? "full"
        : placesOpen === 1 && all !== 1
          ? "few"
          : "open";
  const kept = change === "closed" && values.placesOpen === undefined ? {} : { placesOpen };
  const { updates } = WORDINGS[language];
  const day = oneLine(until);
  const update =
    status === "full" && day !== "" ? updates.fullUntil.replace("{}", () => day) : updates[status];
  return { values: { ...values, ...kept, status }, update };
}

function isShut({ status }: Partial<OfferValues>): boolean {
  return status === "full" || status === "closed";
}
