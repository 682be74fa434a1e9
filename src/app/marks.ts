/** Use case: how the posts on a page are marked. Notes, stars and drafts are not even read here. */
import type { CardId, Correction, KindCorrection, OfferCard } from "#core/card.ts";
import type { OfferFilter } from "#core/filter/condition.ts";
import {
  type CardAround,
  type FilterOutcome,
  type JudgedCard,
  judge,
  judgedCard,
} from "#core/filter/filter.ts";
import { groundReader } from "#core/ground/ground.ts";
import { groundOf } from "#core/ground/my-ground.ts";
import { lookOf, type MarkLook } from "#core/mark.ts";
import { peopleWrittenTo } from "#core/outreach/written.ts";
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
  const { cards, corrections, events, groups, words, suggested } = await db.transaction(
    "r",
    [db.cards, db.corrections, db.outreach, db.groups, db.me, db.suggestions],
    async () => {
      const cards = await db.cards.where("aliases").anyOf(keys).distinct().toArray();
      const ids = cards.map(({ id }) => id);
      const people = [...new Set(cards.map(({ personId }) => personId))];
      return {
        cards,
        corrections: await db.corrections.where("cardId").anyOf(ids).toArray(),
        events: await db.outreach.where("personId").anyOf(people).toArray(),
        groups: new Map((await db.groups.toArray()).map((group) => [group.id, group])),
        words: (await db.me.get("me"))?.words ?? {},
        suggested: new Set(await db.suggestions.toCollection().primaryKeys()),
      };
    },
  );
  const byName = new Map(cards.flatMap((card) => card.aliases.map((name) => [name, card] as const)));
  const approached = peopleWrittenTo(events);
  const ground = groundReader(groundOf(words));
  return keys.flatMap((key) => {
    const card = byName.get(key);
    if (!card) return [];
    const around: CardAround = {
      corrections: correctionsOf(corrections, card.id),
      homeCity: card.groups.map((id) => groups.get(id)?.city).find((city) => city),
      ground,
      groups: card.groups.map((id) => ({ id, label: groups.get(id)?.label ?? "" })),
      written: approached.has(card.personId),
      suggested: card.aliases.some((name) => suggested.has(name)),
    };
    return mark(key, card, filter, around) ?? [];
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

function mark(key: PostKey, card: OfferCard, filter: OfferFilter, around: CardAround): MarkedPost | null {
  const judged = judgedCard(card, around);
  const outcome = judge(filter, judged);
  const { corrections = [], written: approached = false } = around;
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
