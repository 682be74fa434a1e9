/** Use case: a draft's text was copied or sent. Guidepost prepares, the person sends. */
import { currentApproach } from "#core/outreach/current-approach.ts";
import { foldAll } from "#core/outreach/state.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";
import { type Logged, logOutreach } from "./log-outreach.ts";

/**
 * Writes it in the open conversation with the card's person, or a new one; a sent draft goes in the same transaction.
 * Null, and nothing written, where draft or card is there no more: it was sent in another panel, or forgotten.
 */
export async function logText(
  db: GuidepostDb,
  kind: "copied" | "sent",
  { id: draftId }: Pick<Draft, "id">,
  text: string,
  now: number,
): Promise<Logged | null> {
  return db.transaction("rw", db.outreach, db.drafts, db.cards, async () => {
    const draft = await db.drafts.get(draftId);
    const card = draft && (await db.cards.get(draft.cardId));
    if (!draft || !card) return null;
    const { personId } = card;
    const events = await db.outreach.where("personId").equals(personId).toArray();
    const event = await logOutreach(db, {
      id: crypto.randomUUID(),
      approachId: currentApproach(foldAll(events), personId, draftId),
      personId,
      cardId: card.id,
      at: now,
      kind,
      channel: draft.channel,
      templateId: draft.templateId,
      text,
    });
    if (kind === "sent") await db.drafts.delete(draftId);
    return { event, draft: kind === "sent" ? draft : null };
  });
}
