/** Use case: how the posts on a page are marked. Notes, stars and drafts are not even read here. */
import type { CardId, Correction, KindCorrection, OfferCard, PersonId } from "#core/card.ts";
import type { OfferFilter } from "#core/filter/condition.ts";
import { type FilterOutcome, type JudgedCard, judge, judgedCard } from "#core/filter/filter.ts";
import { lookOf, type MarkLook } from "#core/mark.ts";
import type { OutreachEvent, OutreachKind } from "#core/outreach/event.ts";
import { liveEvents } from "#core/outreach/live-events.ts";
import type { PostKey } from "#core/post.ts";
import { type ShownFields, shownFields } from "#core/shown.ts";
import type { GuidepostDb } from "#storage/db.ts";

/** A post that is to be marked, with what its mark is worded from. */
export interface MarkedPost {
  key: PostKey;
  card: OfferCard;
  look: MarkLook;
  /** What the post itself says; a field that the user corrected is left out, for the correction is private. */
  said: ShownFields;
  judged: JudgedCard;
  outcome: FilterOutcome;
  approached: boolean;
}

/** What the store says of the posts with these keys, under a filter. A post without a mark is left out. */
export async function marksOf(
  db: GuidepostDb,
  keys: readonly PostKey[],
  filter: OfferFilter,
): Promise<MarkedPost[]> {
  if (keys.length === 0) return [];
  const { cards, corrections, events, cities } = await db.transaction(
    "r",
    [db.cards, db.corrections, db.outreach, db.groups],
    async () => {
      const cards = await db.cards.where("aliases").anyOf(keys).distinct().toArray();
      const ids = cards.map(({ id }) => id);
      const people = [...new Set(cards.map(({ personId }) => personId))];
      return {
        cards,
        corrections: await db.corrections.where("cardId").anyOf(ids).toArray(),
        events: await db.outreach.where("personId").anyOf(people).toArray(),
        cities: new Map((await db.groups.toArray()).map(({ id, city }) => [id, city])),
      };
    },
  );
  const byName = new Map(cards.flatMap((card) => card.aliases.map((name) => [name, card] as const)));
  const approached = approachedPeople(events);
  return keys.flatMap((key) => {
    const card = byName.get(key);
    if (!card) return [];
    const homeCity = card.groups.map((id) => cities.get(id)).find((city) => city);
    return mark(key, card, filter, correctionsOf(corrections, card.id), homeCity, approached) ?? [];
  });
}

/** Which of the keys belong to cards that are in the list. */
export async function keysOfCards(
  db: GuidepostDb,
  keys: readonly PostKey[],
  cardIds: ReadonlySet<CardId>,
): Promise<PostKey[]> {
  const cards = await db.cards.where("aliases").anyOf(keys).distinct().toArray();
  const names = new Set(cards.flatMap(({ id, aliases }) => (cardIds.has(id) ? aliases : [])));
  return keys.filter((key) => names.has(key));
}

function mark(
  key: PostKey,
  card: OfferCard,
  filter: OfferFilter,
  corrections: readonly (Correction | KindCorrection)[],
  homeCity: string | undefined,
  approachedPeople: ReadonlySet<PersonId>,
): MarkedPost | null {
  const judged = judgedCard(card, { corrections, homeCity });
  const outcome = judge(filter, judged);
  const approached = approachedPeople.has(card.personId);
  const look = lookOf(card.kind, filter, outcome) ?? (approached ? "plain" : null);
  return look && { key, card, look, said: saidByPost(card, corrections), judged, outcome, approached };
}

function saidByPost(card: OfferCard, corrections: readonly (Correction | KindCorrection)[]): ShownFields {
  const removed = corrections.map((each) => (each.field === "kind" ? each : { ...each, value: null }));
  return shownFields(card, removed);
}

function correctionsOf<Row extends { cardId: CardId }>(all: readonly Row[], cardId: CardId): Row[] {
  return all.filter((each) => each.cardId === cardId);
}

/** What nobody does before they approached somebody: a draft, a star or a note is no approach. */
const APPROACHES: readonly OutreachKind[] = ["sent", "replied", "met", "agreed", "declined", "no-reply"];

/** People who were approached, as far as it was not taken back. */
function approachedPeople(events: readonly OutreachEvent[]): Set<PersonId> {
  return new Set(liveEvents(events).flatMap((each) => (APPROACHES.includes(each.kind) ? each.personId : [])));
}
