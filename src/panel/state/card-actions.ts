/** What the user does to a card in one press, each with an undo. */
import { forgetCard, unforgetCard } from "#app/forget.ts";
import { setOwn } from "#app/own-card.ts";
import type { CardId } from "#core/card.ts";
import { say } from "#platform/say.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { plainName } from "../parts/shell/Name.tsx";
import { keep } from "./keep.ts";
import { cardsById } from "./library.ts";
import { showToast } from "./toast.ts";

/** With the name of whose card it is: of three messages each says whom its undo brings back. */
function ofCard(cardId: CardId, words: string): string {
  // A record that was damaged has no author.
  const name = plainName(cardsById.peek().get(cardId)?.snapshot?.author?.name ?? "");
  return name ? say("aboutCard", name, words) : words;
}

/** Stars a card or takes the star away. */
export async function star(db: GuidepostDb, cardId: CardId, starred: boolean): Promise<void> {
  const before = await keep(() => setOwn(db, cardId, { starred }, Date.now()));
  if (!before) return;
  const undo = () => keep(() => setOwn(db, cardId, { starred: before.starred }, Date.now()));
  showToast({ text: ofCard(cardId, say(starred ? "starred" : "unstarred")), undo });
}

/** Moves a card to the dismissed ones, or back. */
export async function dismiss(db: GuidepostDb, cardId: CardId, dismissed: boolean): Promise<void> {
  const before = await keep(() => setOwn(db, cardId, { dismissed }, Date.now()));
  if (!before) return;
  const undo = () => keep(() => setOwn(db, cardId, { dismissed: before.dismissed }, Date.now()));
  showToast({ text: ofCard(cardId, say(dismissed ? "dismissed" : "undismissed")), undo });
}

/** Deletes a card with all that hangs on it. Resolves to whether it is gone. */
export async function forget(db: GuidepostDb, cardId: CardId): Promise<boolean> {
  const text = ofCard(cardId, say("forgotten"));
  const gone = await keep(() => forgetCard(db, cardId));
  if (!gone) return false;
  showToast({ text, undo: () => keep(() => unforgetCard(db, gone)) });
  return true;
}
