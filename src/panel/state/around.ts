/** What is known of a card beside its post, and which cards a change of it touches. */
import { effect } from "@preact/signals";
import type { CardId, Correction, KindCorrection, OfferCard } from "#core/card.ts";
import type { CardAround } from "#core/filter/filter.ts";
import { ground } from "./ground.ts";
import { allCards, corrections, groups, homeCityOf, ownNotes, suggestions, writtenTo } from "./library.ts";

type AnyCorrection = Correction | KindCorrection;
const NO_CORRECTIONS: readonly AnyCorrection[] = [];

export function aroundOf(card: OfferCard): CardAround {
  return {
    corrections: corrections.value.get(card.id) ?? NO_CORRECTIONS,
    own: ownNotes.value.get(card.id),
    homeCity: homeCityOf(card),
    ground: ground.value,
    groups: card.groups.map((id) => ({ id, label: groups.value.get(id)?.label ?? "" })),
    written: writtenTo.value.has(card.personId),
    suggested: card.aliases.some((name) => suggestions.value.has(name)),
  };
}

/** Tells the ids of the cards that a change touches, again and again. Returns how to stop. */
export function watchAround(touched: (ids: Iterable<CardId>) => void): () => void {
  const where = (holds: (card: OfferCard) => boolean) =>
    touched(
      Array.from(allCards())
        .filter(holds)
        .map(({ id }) => id),
    );
  const stops = [
    onChange(
      () => ownNotes.value,
      ({ note, starred }) => `${starred} ${note}`,
      touched,
    ),
    onChange(() => corrections.value, correctionsMark, touched),
    onChange(
      () => groups.value,
      ({ label, city }) => `${label}\n${city}`,
      (ids) => where((card) => card.groups.some((id) => ids.has(id))),
    ),
    onChange(
      () => new Map(Array.from(writtenTo.value, (id) => [id, true])),
      String,
      (ids) => where(({ personId }) => ids.has(personId)),
    ),
    onChange(
      () => suggestions.value,
      ({ id }) => id,
      (names) => where(({ aliases }) => aliases.some((name) => names.has(name))),
    ),
    effect(() => {
      ground.value;
      where(() => true);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls back with the keys whose value came, went or changed its mark. */
function onChange<V>(
  read: () => ReadonlyMap<string, V>,
  mark: (value: V) => string,
  changed: (keys: ReadonlySet<string>) => void,
): () => void {
  let before = new Map<string, string>();
  return effect(() => {
    const after = new Map(Array.from(read(), ([key, value]) => [key, mark(value)]));
    const keys = new Set<string>();
    for (const [key, value] of after) if (before.get(key) !== value) keys.add(key);
    for (const key of before.keys()) if (!after.has(key)) keys.add(key);
    before = after;
    if (keys.size > 0) changed(keys);
  });
}

function correctionsMark(mine: readonly AnyCorrection[]): string {
  return mine.map(({ field, rev, updatedAt }) => `${field}${rev}@${updatedAt}`).join();
}
