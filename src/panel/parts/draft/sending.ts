/** Copying and sending, as facts in the log: Guidepost prepares, the person sends. */
import { logOutreach, retractOutreach } from "#app/log-outreach.ts";
import type { OfferCard } from "#core/card.ts";
import { currentApproach } from "#core/outreach/current-approach.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { foldAll } from "#core/outreach/state.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";

/** Writes that the text was copied or sent, in the open conversation with this person or a new one. */
export async function logText(
  db: GuidepostDb,
  kind: "copied" | "sent",
  card: OfferCard,
  draft: Draft,
  text: string,
  now: number,
): Promise<OutreachEvent> {
  const events = await db.outreach.where("personId").equals(card.personId).toArray();
  return logOutreach(db, {
    id: crypto.randomUUID(),
    approachId: currentApproach(foldAll(events), card.personId, draft.id),
    personId: card.personId,
    cardId: card.id,
    at: now,
    kind,
    channel: draft.channel,
    templateId: draft.templateId,
    text,
  });
}

/** Takes "sent" back: the event first, so that a failure between the two leaves a draft too many, never one too few. */
export async function unsend(
  db: GuidepostDb,
  event: OutreachEvent,
  bringBack: () => Promise<void>,
  now: number,
): Promise<void> {
  await bringBack();
  await retractOutreach(db, event, now);
}
