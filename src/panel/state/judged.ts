/** Every card prepared for search and filter; prepared again only where something it is judged by has changed. */
import { computed } from "@preact/signals";
import { postedAtOf } from "#core/calendar.ts";
import type { CardId, Correction, KindCorrection, OfferCard } from "#core/card.ts";
import { type JudgedCard, judgedCard } from "#core/filter/filter.ts";
import { type ShownFields, shownFields } from "#core/shown.ts";
import { cards, corrections, homeCityOf, ownNotes } from "./library.ts";

/** A card with what the list needs beside it. */
export interface ListedCard {
  card: OfferCard;
  shown: ShownFields;
  judged: JudgedCard;
  /** Milliseconds since the epoch; reckoned from the age label where no id tells it, null where nothing does. */
  posted: number | null;
}

interface Made {
  from: string;
  listed: ListedCard;
}

const NO_CORRECTIONS: readonly (Correction | KindCorrection)[] = [];
let made = new Map<CardId, Made>();

/** A live query hands over new objects each time, so what was prepared is found again by what went into it. */
const judgedRows = computed(() => {
  const kept = new Map<CardId, Made>();
  const broken: CardId[] = [];
  for (const card of cards.value ?? []) {
    try {
      kept.set(card.id, prepared(card, made.get(card.id)));
    } catch {
      // One bad row, from a crash or another version, must not hide the others.
      broken.push(card.id);
    }
  }
  made = kept;
  return { listed: [...kept.values()].map(({ listed }) => listed), broken };
});

/** All cards that can be shown. */
export const listedCards = computed<readonly ListedCard[]>(() => judgedRows.value.listed);

/** Cards whose rows cannot be read. */
export const brokenCards = computed<readonly CardId[]>(() => judgedRows.value.broken);

function prepared(card: OfferCard, before: Made | undefined): Made {
  const mine = corrections.value.get(card.id) ?? NO_CORRECTIONS;
  const note = ownNotes.value.get(card.id)?.note ?? "";
  const homeCity = homeCityOf(card);
  const from = fingerprint(card, mine, note, homeCity);
  if (before?.from === from) return { from, listed: { ...before.listed, card } };
  const shown = shownFields(card, mine);
  const judged = judgedCard(card, { corrections: mine, own: { note }, homeCity });
  return { from, listed: { card, shown, judged, posted: postedOf(card) } };
}

/** When a card's post was made, as well as is known; ms since the epoch. */
export function postedOf(card: OfferCard): number | null {
  return card.postedAt ?? postedAtOf(card.snapshot.age, card.lastSeen);
}

function fingerprint(
  card: OfferCard,
  mine: readonly (Correction | KindCorrection)[],
  note: string,
  homeCity: string | undefined,
): string {
  const { author, text, truncated } = card.snapshot;
  const corrected = mine.map(({ field, rev, updatedAt }) => `${field}${rev}@${updatedAt}`).join();
  return [
    card.lastSeen,
    card.parsedBy,
    card.kind,
    text.length,
    truncated,
    author.name,
    author.headline,
    corrected,
    homeCity ?? "",
    note,
  ].join("\n");
}
