/** Use case: how the posts on a page are marked. Notes, stars and drafts are not even read here. */
import type { CardId, Correction, KindCorrection, OfferCard, PersonId } from "#core/card.ts";
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
import type { OutreachEvent } from "#core/outreach/event.ts";
import { peopleWrittenTo } from "#core/outreach/written.ts";
import type { PostKey } from "#core/post.ts";
import { type ShownFields, shownFields } from "#core/shown.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Group } from "#storage/rows.ts";
import type { SeenCard } from "./take-in-post.ts";

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

/** What is kept beside cards that decides on their marks. */
export interface AroundCards {
  corrections: readonly (Correction | KindCorrection)[];
  events: readonly OutreachEvent[];
  groups: readonly Group[];
  /** The user's own words, for what an offer has in common with them. */
  words: Readonly<Record<string, string>>;
  /** Names of posts on a coordinator's short list. */
  suggested: ReadonlySet<string>;
}

/** What the store says of the posts with these keys, under a filter. A post without a mark is left out. */
export async function marksOf(
  db: GuidepostDb,
  keys: readonly PostKey[],
  filter: OfferFilter,
): Promise<MarkedPost[]> {
  if (keys.length === 0) return [];
  const { cards, around } = await db.transaction("r", db.tables, async () => {
    const cards = await db.rowsUnder(db.cards, "aliases", keys);
    const ids = cards.map(({ id }) => id);
    const people = cards.map(({ personId }) => personId);
    const [corrections, events, around] = await Promise.all([
      db.rowsUnder(db.corrections, "cardId", ids),
      readEvents(db, people),
      readAround(db),
    ]);
    return { cards, around: { ...around, corrections, events } };
  });
  const byName = new Map(cards.flatMap((card) => card.aliases.map((name) => [name, card] as const)));
  const seen = keys.flatMap((key) => {
    const card = byName.get(key);
    return card ? [{ key, card }] : [];
  });
  return markCards(seen, around, filter);
}

/** What decides on marks whatever the cards are. */
export type AroundAll = Omit<AroundCards, "corrections" | "events">;

/** Reads it; call inside a transaction. */
export async function readAround(db: GuidepostDb): Promise<AroundAll> {
  const [groups, me, suggested] = await Promise.all([
    db.groups.toArray(),
    db.me.get("me"),
    db.suggestions.toCollection().primaryKeys(),
  ]);
  return { groups, words: me?.words ?? {}, suggested: new Set(suggested) };
}

/** What the log holds of these people; call inside a transaction. */
export function readEvents(db: GuidepostDb, people: readonly PersonId[]): PromiseLike<OutreachEvent[]> {
  return db.rowsUnder(db.outreach, "personId", people);
}

/** The marks of these cards, of those that have one. */
export function markCards(
  seen: readonly SeenCard[],
  { corrections, events, groups, words, suggested }: AroundCards,
  filter: OfferFilter,
): MarkedPost[] {
  const approached = peopleWrittenTo(events);
  const ground = groundReader(groundOf(words));
  const groupsById = new Map(groups.map((group) => [group.id, group]));
  return seen.flatMap(({ key, card }) => {
    const around: CardAround = {
      corrections: correctionsOf(corrections, card.id),
      homeCity: card.groups.map((id) => groupsById.get(id)?.city).find((city) => city),
      ground,
      groups: card.groups.map((id) => ({ id, label: groupsById.get(id)?.label ?? "" })),
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
  const cards = await db.transaction("r", db.cards, async () => db.rowsUnder(db.cards, "aliases", keys));
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
