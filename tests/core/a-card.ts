/** Makes cards for tests: only what a test speaks of is said, all else is filled in. */
import type { Correction, OfferCard } from "#core/card.ts";
import type { FieldName, MentorOffer, OfferValues } from "#core/offer.ts";
import { type ShownFields, shownFields } from "#core/shown.ts";

interface About {
  id?: string;
  name?: string;
  headline?: string;
  text?: string;
  postedAt?: number;
}

/** A card whose post states the values given, and nothing more. */
export function aCard(values: Partial<OfferValues> = {}, about: About = {}): OfferCard {
  const { id = "card-1", name = "Ines Okafor", headline = "", text = "" } = about;
  const offer = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { value, because: [{ in: "text", from: 0, to: 1, rule: `${field}.test` }] },
    ]),
  ) as MentorOffer;
  return {
    id,
    aliases: [id],
    groups: ["group-1"],
    personId: `person-of-${id}`,
    origin: "page",
    snapshot: {
      key: id,
      ids: [],
      author: { name, headline, profile: null },
      text,
      age: null,
      truncated: false,
      edited: false,
      dialect: "by-hand",
    },
    parsed: { kind: "offer", kindBecause: [], offer, dropped: [] },
    kind: "offer",
    parsedBy: 1,
    firstSeen: 0,
    lastSeen: 0,
    ...(about.postedAt === undefined ? {} : { postedAt: about.postedAt }),
  };
}

/** A correction of the card `aCard` makes. */
export function aCorrection<F extends FieldName>(
  field: F,
  value: OfferValues[F] | null,
  rev = 1,
): Correction<F> {
  return { cardId: "card-1", field, value, updatedAt: rev, rev };
}

/** What a card with these values shows. */
export function shown(values: Partial<OfferValues> = {}): ShownFields {
  return shownFields(aCard(values), []);
}
