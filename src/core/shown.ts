/** What a card shows for each field: the user's word where there is one, else the post's, else "not said". */
import type { Correction, KindCorrection, OfferCard, ShownField } from "./card.ts";
import { FIELD_NAMES } from "./field-names.ts";
import type { FieldName, OfferValues } from "./offer.ts";

/** Every field of a card with who says it; no field is missing. */
export type ShownFields = { [F in FieldName]: ShownField<OfferValues[F]> };

const notSaid = { said: "not-said" } as const;

/** Written out, so that a new field without a line here does not compile. */
const NOTHING_SAID: ShownFields = {
  yearsExperience: notSaid,
  sinceYear: notSaid,
  formats: notSaid,
  notFormats: notSaid,
  times: notSaid,
  cadence: notSaid,
  sessionMinutes: notSaid,
  locations: notSaid,
  remoteOk: notSaid,
  timezone: notSaid,
  topics: notSaid,
  notTopics: notSaid,
  industries: notSaid,
  credentials: notSaid,
  affiliations: notSaid,
  menteeCriteria: notSaid,
  menteeLevels: notSaid,
  languages: notSaid,
  mentoringKinds: notSaid,
  capacity: notSaid,
  placesOpen: notSaid,
  status: notSaid,
  openUntil: notSaid,
  paid: notSaid,
  howToAsk: notSaid,
  contact: notSaid,
  replyWithinDays: notSaid,
  workStatus: notSaid,
};

/**
 * All fields of a card as they are to be shown. A correction of this card beats the parser (`null` removes the
 * value); of several corrections of one field the one with the highest `rev` counts. Others' corrections are ignored.
 */
export function shownFields(
  card: OfferCard,
  corrections: readonly (Correction | KindCorrection)[],
): ShownFields {
  const own = corrections.filter(
    (correction): correction is Correction => correction.cardId === card.id && correction.field !== "kind",
  );
  const shown = { ...NOTHING_SAID };
  for (const field of FIELD_NAMES) put(shown, field, shownField(card, own, field));
  return shown;
}

/** The value that counts, whoever says it; undefined where it is not said or was removed. */
export function shownValue<F extends FieldName>(shown: ShownFields, field: F): OfferValues[F] | undefined {
  const entry: ShownField<OfferValues[F]> = shown[field];
  return entry.said === "by-post" || entry.said === "by-user" ? entry.value : undefined;
}

function shownField<F extends FieldName>(
  card: OfferCard,
  own: readonly Correction[],
  field: F,
): ShownField<OfferValues[F]> {
  const correction = own
    .filter((each): each is Correction<F> => each.field === field)
    .reduce<Correction<F> | undefined>(
      (best, each) => (best && best.rev > each.rev ? best : each),
      undefined,
    );
  if (correction) {
    return correction.value === null
      ? { said: "removed-by-user" }
      : { said: "by-user", value: correction.value };
  }
  const stated = card.parsed.offer[field];
  return stated ? { said: "by-post", value: stated.value, because: stated.because } : notSaid;
}

function put<F extends FieldName>(shown: ShownFields, field: F, entry: ShownFields[F]): void {
  shown[field] = entry;
}
