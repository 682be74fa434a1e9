/** The list of offers on a page of its own, with a fresh store a test; what tests of it look at and press. */
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { OfferCard } from "#core/card.ts";
import { EMPTY_FILTER } from "#core/filter/condition.ts";
import type { OfferValues } from "#core/offer.ts";
import { compared, filter, hiddenShown, leftAt, segment, sort, wanted } from "#panel/state/asked.ts";
import { consent } from "#panel/state/library.ts";
import { readerStatus, startRefused, tab } from "#panel/state/reader.ts";
import { Offers } from "#panel/views/Offers.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { writeConsent } from "#storage/meta.ts";
import { aCard } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

const DAY = 86_400_000;

/** An offer of so many days ago; its id is its name. */
export function offer(name: string, values: Partial<OfferValues> = {}, age = 1): OfferCard {
  return aCard(values, { id: name, name, postedAt: Date.now() - age * DAY });
}

export const press = (element: HTMLElement | null | undefined) => act(async () => element?.click());
export const key = (name: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  });

export interface OffersPage {
  readonly db: GuidepostDb;
  /** There once the list was opened. */
  readonly view: Mounted;
  open(...cards: OfferCard[]): Promise<void>;
  names(): (string | null)[];
  link(name: string): HTMLElement | null;
  named(label: string): HTMLElement | null;
  chip(words: string): HTMLElement | undefined;
  /** The nth list: offers, starred, other posts, dismissed. */
  segment(at: number): HTMLElement | undefined;
  /** Opens a facet by its name. */
  unfold(name: string): Promise<void>;
  totals(): string | null | undefined;
}

/** Call once at the top of a test file, which replaces the browser by the English one itself. */
export function offersPage(): OffersPage {
  let db: GuidepostDb;
  let view: Mounted;
  // Loaded when the list is first shown; a busy machine takes longer for it than the tests wait for words.
  beforeAll(() => import("#panel/parts/offers/Library.tsx"), 60_000);
  beforeEach(async () => {
    db = await freshDb();
    filter.value = EMPTY_FILTER;
    segment.value = "offers";
    sort.value = null;
    wanted.value = null;
    compared.value = [];
    hiddenShown.value = false;
    leftAt.value = null;
    readerStatus.value = null;
    startRefused.value = null;
    tab.value = { id: 1, url: "https://www.linkedin.com/groups/1/" };
    await writeConsent(db, "this-visit", 1);
  });
  afterEach(() => view.leave());
  const all = (selector: string) => [...view.page.querySelectorAll<HTMLElement>(selector)];
  return {
    get db() {
      return db;
    },
    get view() {
      return view;
    },
    async open(...cards) {
      await db.cards.bulkPut(cards);
      view = mount(db, <Offers />);
      await eventually(() => expect(consent.value).toBeTruthy());
    },
    names: () => all(".offer-name").map((each) => each.textContent),
    link: (name) => view.page.querySelector<HTMLElement>(`[data-card="${name}"]`),
    named: (label) => view.page.querySelector<HTMLElement>(`[aria-label="${label}"]`),
    chip: (words) => all(".facet .chip").find((each) => each.textContent?.includes(words)),
    segment: (at) => all(".segment")[at],
    unfold: (name) =>
      act(async () => {
        const facet = [...view.page.querySelectorAll<HTMLDetailsElement>(".facet")].find((each) =>
          each.querySelector("summary")?.textContent?.startsWith(name),
        );
        if (!facet) throw new Error(`no facet "${name}"`);
        facet.open = true;
        facet.dispatchEvent(new Event("toggle"));
      }),
    totals: () => view.page.querySelector(".totals [aria-hidden]")?.textContent,
  };
}
