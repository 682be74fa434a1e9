/** All that is kept, live: cards, what the user wrote about them, groups, consent. Null until first read. */
import { batch, computed, signal } from "@preact/signals";
import type { CardId, Correction, KindCorrection, OfferCard, OwnNotes, PersonId } from "#core/card.ts";
import { peopleWrittenTo } from "#core/outreach/written.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { live } from "#storage/live.ts";
import { type CardSlice, liveCards } from "#storage/live-cards.ts";
import { readConsent } from "#storage/meta.ts";
import type { Consent, Group, Suggestion } from "#storage/rows.ts";

/** Every card, in no special order; null until all were read. A card that did not change stays the same object. */
export const cards = signal<readonly OfferCard[] | null>(null);
/** What only the user says of a card, by card id. */
export const ownNotes = signal<ReadonlyMap<CardId, OwnNotes>>(new Map());
/** The user's corrections, by card id. */
export const corrections = signal<ReadonlyMap<CardId, readonly (Correction | KindCorrection)[]>>(new Map());
/** Groups by LinkedIn's number. */
export const groups = signal<ReadonlyMap<string, Group>>(new Map());
/** The user's own words. */
export const myWords = signal<Readonly<Record<string, string>>>({});
/** What coordinators suggest, by the name of the post. */
export const suggestions = signal<ReadonlyMap<string, Suggestion>>(new Map());
/** People the user has written to. */
export const writtenTo = signal<ReadonlySet<PersonId>>(new Set());
/** The agreement in force; undefined until read, null where there is none. */
export const consent = signal<Consent | null | undefined>(undefined);
/** A query failed while the panel stood open: what is shown may be old. */
export const readingFailed = signal(false);

export const cardsById = computed(() => new Map((cards.value ?? []).map((card) => [card.id, card])));

/** Home city of the first of a card's groups that has one. */
export function homeCityOf(card: OfferCard): string | undefined {
  for (const id of card.groups) {
    const city = groups.value.get(id)?.city;
    if (city) return city;
  }
  return undefined;
}

/** Fills the signals, once `begin` is there, and after each change, here or in the worker. Returns how to stop. */
export function watchLibrary(db: GuidepostDb, begin?: Promise<void>): () => void {
  let stops: (() => void)[] | null = begin ? [] : follow(db);
  // Whoever left before it began has stopped it.
  void begin?.then(() => {
    if (stops) stops = follow(db);
  });
  return () => {
    for (const stop of stops ?? []) stop();
    stops = null;
    forgetAll();
  };
}

function follow(db: GuidepostDb): (() => void)[] {
  const failed = () => {
    readingFailed.value = true;
  };
  // One query a table: a star must not read ten thousand cards again.
  const watch = <T>(query: () => Promise<T>, fill: (answer: T) => void) => live(query, fill, failed);
  return [
    liveCards(db, fillSlice, failed),
    watch(
      async () => (await db.me.get("me"))?.words ?? {},
      (words) => {
        myWords.value = words;
      },
    ),
    watch(
      () => db.suggestions.toArray(),
      (rows) => {
        suggestions.value = byId(rows);
      },
    ),
    watch(
      () => db.outreach.toArray(),
      (events) => {
        writtenTo.value = peopleWrittenTo(events);
      },
    ),
    watch(
      () => db.own.toArray(),
      (rows) => {
        ownNotes.value = byCard(rows);
      },
    ),
    watch(
      () => db.corrections.toArray(),
      (rows) => {
        corrections.value = listsByCard(rows);
      },
    ),
    watch(
      () => db.groups.toArray(),
      (rows) => {
        groups.value = byId(rows);
      },
    ),
    watch(
      () => readConsent(db),
      (row) => {
        consent.value = row;
      },
    ),
  ];
}

function forgetAll(): void {
  slices.clear();
  sliceOf.clear();
  read.clear();
  for (const tell of cardListeners) tell("all-gone");
  batch(() => {
    cards.value = null;
    myWords.value = {};
    writtenTo.value = new Set();
    suggestions.value = new Map();
    ownNotes.value = new Map();
    corrections.value = new Map();
    groups.value = new Map();
    consent.value = undefined;
  });
}

/** What came and what went with one reading; or the library was left. */
export type CardChange = { put: readonly OfferCard[]; gone: readonly CardId[] } | "all-gone";
/** Told of each change while it is read, before `cards`. */
export const cardListeners = new Set<(change: CardChange) => void>();

/** A card as far as it was read, whether or not all others were. */
export function cardOf(id: CardId): OfferCard | undefined {
  return read.get(id);
}
export function allCards(): Iterable<OfferCard> {
  return read.values();
}

const read = new Map<CardId, OfferCard>();
/** Ids by slice, and the slice of each id: a slice that is cut hands ids on. */
const slices = new Map<string, CardId[]>();
const sliceOf = new Map<CardId, string>();

function fillSlice({ name, cards: rows, complete }: CardSlice): void {
  const put: OfferCard[] = [];
  const before = slices.get(name) ?? [];
  for (const row of rows) {
    sliceOf.set(row.id, name);
    const known = read.get(row.id);
    if (known && isSameCard(known, row)) continue;
    read.set(row.id, row);
    put.push(row);
  }
  const ids = rows.map(({ id }) => id);
  slices.set(name, ids);
  const present = new Set(ids);
  const gone = before.filter((id) => !present.has(id) && sliceOf.get(id) === name);
  for (const id of gone) {
    read.delete(id);
    sliceOf.delete(id);
  }
  if (put.length + gone.length > 0) for (const tell of cardListeners) tell({ put, gone });
  if (complete && (put.length + gone.length > 0 || cards.value === null || cards.value.length !== read.size))
    cards.value = [...read.values()];
}

/** Whether nothing that is shown or searched has changed; a live query hands over new objects each time. */
function isSameCard(one: OfferCard, other: OfferCard): boolean {
  const keep = ({ parsed: _, snapshot, ...rest }: OfferCard) => JSON.stringify([rest, snapshot]);
  return one.parsedBy === other.parsedBy && one.kind === other.kind && keep(one) === keep(other);
}

export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function byCard(rows: readonly OwnNotes[]): Map<CardId, OwnNotes> {
  return new Map(rows.map((row) => [row.cardId, row]));
}

export function listsByCard<Row extends { cardId: CardId }>(rows: readonly Row[]): Map<CardId, Row[]> {
  const lists = new Map<CardId, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.cardId);
    if (list) list.push(row);
    else lists.set(row.cardId, [row]);
  }
  return lists;
}
