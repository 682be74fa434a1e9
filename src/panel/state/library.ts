/** All that is kept, live: cards, what the user wrote about them, groups, consent. Null until first read. */
import { batch, computed, signal } from "@preact/signals";
import type { CardId, Correction, KindCorrection, OfferCard, OwnNotes } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { live } from "#storage/live.ts";
import { readConsent } from "#storage/meta.ts";
import type { Consent, Group } from "#storage/rows.ts";

/** Every card; in no special order. */
export const cards = signal<readonly OfferCard[] | null>(null);
/** What only the user says of a card, by card id. */
export const ownNotes = signal<ReadonlyMap<CardId, OwnNotes>>(new Map());
/** The user's corrections, by card id. */
export const corrections = signal<ReadonlyMap<CardId, readonly (Correction | KindCorrection)[]>>(new Map());
/** Groups by LinkedIn's number. */
export const groups = signal<ReadonlyMap<string, Group>>(new Map());
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

/** Fills the signals now and after each change, here or in the worker. Returns how to stop. */
export function watchLibrary(db: GuidepostDb): () => void {
  const failed = () => {
    readingFailed.value = true;
  };
  // One query a table: a star must not read ten thousand cards again.
  const watch = <T>(query: () => Promise<T>, fill: (answer: T) => void) => live(query, fill, failed);
  const stops = [
    watch(
      () => db.cards.toArray(),
      (rows) => {
        cards.value = rows;
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
        groups.value = new Map(rows.map((row) => [row.id, row]));
      },
    ),
    watch(
      () => readConsent(db),
      (row) => {
        consent.value = row;
      },
    ),
  ];
  return () => {
    for (const stop of stops) stop();
    batch(() => {
      cards.value = null;
      ownNotes.value = new Map();
      corrections.value = new Map();
      groups.value = new Map();
      consent.value = undefined;
    });
  };
}

function byCard(rows: readonly OwnNotes[]): Map<CardId, OwnNotes> {
  return new Map(rows.map((row) => [row.cardId, row]));
}

function listsByCard<Row extends { cardId: CardId }>(rows: readonly Row[]): Map<CardId, Row[]> {
  const lists = new Map<CardId, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.cardId);
    if (list) list.push(row);
    else lists.set(row.cardId, [row]);
  }
  return lists;
}
