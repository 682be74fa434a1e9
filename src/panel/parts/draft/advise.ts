/** What the coach says about the text as it stands; null while required fields are empty. */

import { coach } from "#core/approach/coach/coach.ts";
import type { Advice } from "#core/approach/coach/codes.ts";
import type { Limits } from "#core/approach/limits.ts";
import type { OfferCard } from "#core/card.ts";
import { FIELD_NAMES } from "#core/field-names.ts";
import type { OfferValues } from "#core/offer.ts";
import type { Channel } from "#core/outreach/event.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import type { Composed } from "./compose.ts";

export function advise(
  { template, text, subject, blocks }: Composed,
  about: { card: OfferCard; shown: ShownFields; channel: Channel; sent: readonly string[]; limits: Limits },
): readonly Advice[] | null {
  if (text.trim() === "" || blocks.some(({ code }) => code === "gap" || code === "template-error"))
    return null;
  const { card, shown, channel, sent, limits } = about;
  return coach({
    message: text,
    channel,
    subject: subject ?? "",
    mentorName: card.snapshot.author.name,
    terms: termsOf(shown),
    offerText: card.snapshot.text,
    sent,
    limits,
    purpose: (template.use ?? "first") === "first" ? "first" : "later",
  });
}

/** The values that count, plain. */
function termsOf(shown: ShownFields): Partial<OfferValues> {
  const terms: Partial<OfferValues> = {};
  for (const field of FIELD_NAMES) {
    const value = shownValue(shown, field);
    if (value !== undefined) Object.assign(terms, { [field]: value });
  }
  return terms;
}
