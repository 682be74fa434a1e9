/** "Someone I have never written to": one open offer inside the filter, by chance. */
import { isOpen, pickOne } from "#core/pick-open.ts";
import { shownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { corrections, ownNotes, writtenTo } from "../../state/library.ts";
import { offersList } from "../../state/offers-list.ts";
import { go } from "../../state/route.ts";
import { showToast } from "../../state/toast.ts";

/** Opens the card of one; says so where there is none. `chance` is at least 0 and below 1. */
export function surprise(chance = Math.random()): void {
  const { matched, unknown } = offersList.value;
  const open = (matched.length > 0 ? matched : unknown).filter(({ card }) => {
    if (writtenTo.value.has(card.personId) || ownNotes.value.get(card.id)?.dismissed) return false;
    return isOpen(card, shownFields(card, corrections.value.get(card.id) ?? []));
  });
  const one = pickOne(open, chance);
  if (one) go({ view: "card", cardId: one.card.id });
  else showToast({ text: say("surpriseNone") });
}
