/** One card on a page of its own, with a fresh store a test; what tests of it look at and press. */
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach } from "vitest";
import type { OfferCard } from "#core/card.ts";
import type { OfferValues, Stated } from "#core/offer.ts";
import { readerStatus, tab } from "#panel/state/reader.ts";
import { Card } from "#panel/views/Card.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

export const TEXT = "Happy to mentor by email,\nin the city, mornings.";

/** Evidence at each of these words of the text. */
function said<T>(value: T, words: Record<string, string | undefined>): Stated<T> {
  const because = Object.entries(words).map(([each, member]) => {
    const from = TEXT.indexOf(each);
    const span = { in: "text" as const, from, to: from + each.length, rule: "test" };
    return member === undefined ? span : { ...span, value: member };
  });
  return { value, because };
}

/** A card that states how, when and where. */
export function offer(over: Partial<OfferCard> = {}): OfferCard {
  const card = aCard({}, { id: "c", name: "Ada Moss", headline: "Auditor", text: TEXT });
  const offer = {
    formats: said<OfferValues["formats"]>(["email"], { email: "email" }),
    times: said<OfferValues["times"]>(["mornings"], { mornings: "mornings" }),
    locations: said<OfferValues["locations"]>(["the city"], { "the city": "the city" }),
  };
  return { ...card, parsed: { ...card.parsed, offer }, ...over };
}

export const press = (element: Element | null | undefined) =>
  act(async () => {
    if (element instanceof HTMLElement) element.click();
  });

export interface CardPage {
  readonly db: GuidepostDb;
  /** There once a card was opened. */
  readonly view: Mounted;
  open(card?: OfferCard): Promise<void>;
  /** Shows the card with this id, whatever is known of it. */
  show(cardId: string): void;
  /** The line of a field by its label. */
  line(label: string): HTMLElement | undefined;
  named(label: string): HTMLElement | null;
}

/** Call once at the top of a test file, which replaces the browser by the English one itself. */
export function cardPage(): CardPage {
  let db: GuidepostDb;
  let view: Mounted;
  beforeEach(async () => {
    db = await freshDb();
    readerStatus.value = null;
    tab.value = null;
  });
  afterEach(() => view.leave());
  const page: CardPage = {
    get db() {
      return db;
    },
    get view() {
      return view;
    },
    async open(card = offer()) {
      await db.cards.put(card);
      page.show(card.id);
      await view.sees("Terms");
    },
    show(cardId) {
      view = mount(db, <Card cardId={cardId} />);
    },
    line: (label) =>
      [...view.page.querySelectorAll<HTMLElement>(".field-line")].find(
        (each) => each.querySelector("dt")?.textContent === label,
      ),
    named: (label) => view.page.querySelector<HTMLElement>(`button[aria-label="${label}"]`),
  };
  return page;
}
