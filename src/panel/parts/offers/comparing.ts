/** Choosing the cards that are to stand beside each other. */
import type { CardId } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { compared } from "../../state/asked.ts";
import { MOST_COMPARED } from "../../state/route.ts";
import { showToast } from "../../state/toast.ts";

/** Adds a card or takes it away; one too many is told and not added. */
export function toggleCompared(cardId: CardId): void {
  const chosen = compared.value;
  if (chosen.includes(cardId)) compared.value = chosen.filter((id) => id !== cardId);
  else if (chosen.length < MOST_COMPARED) compared.value = [...chosen, cardId];
  else showToast({ text: say("compareFull", MOST_COMPARED) });
}
