// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { OfferCard } from "#core/card.ts";
import { EMPTY_FILTER } from "#core/filter/condition.ts";
import type { OfferValues } from "#core/offer.ts";
import type { ReaderStatus } from "#messaging/reader-status.ts";
import { compared, filter, hiddenShown, leftAt, segment, sort, wanted } from "#panel/state/asked.ts";
import { consent } from "#panel/state/library.ts";
import { readerStatus, startRefused, tab } from "#panel/state/reader.ts";
import { Offers } from "#panel/views/Offers.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { writeConsent } from "#storage/meta.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

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
  startRefused.value = false;
  tab.value = { id: 1, url: "https://www.linkedin.com/groups/1/" };
  await writeConsent(db, "this-visit", 1);
});
afterEach(() => view.leave());

const DAY = 86_400_000;

/** An offer of so many days ago. */
function offer(name: string, values: Partial<OfferValues> = {}, age = 1): OfferCard {
  return aCard(values, { id: name, name, postedAt: Date.now() - age * DAY });
}

async function open(...cards: OfferCard[]): Promise<void> {
  await db.cards.bulkPut(cards);
  view = mount(db, <Offers />);
  await vi.waitFor(() => expect(consent.value).toBeTruthy(), { timeout: 10_000 });
}

const names = () => [...view.page.querySelectorAll(".offer-name")].map((each) => each.textContent);
const link = (name: string) => view.page.querySelector<HTMLElement>(`[data-card="${name}"]`);
const named = (label: string) => view.page.querySelector<HTMLElement>(`[aria-label="${label}"]`);
const chip = (words: string) =>
  [...view.page.querySelectorAll<HTMLElement>(".facet .chip")].find((each) =>
    each.textContent?.includes(words),
  );
const press = (element: HTMLElement | null | undefined) => act(async () => element?.click());
const key = (name: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  });
/** Opens a facet by its name. */
const unfold = (name: string) =>
  act(async () => {
    const facet = [...view.page.querySelectorAll<HTMLDetailsElement>(".facet")].find((each) =>
      each.querySelector("summary")?.textContent?.startsWith(name),
    );
    if (!facet) throw new Error(`no facet "${name}"`);
    facet.open = true;
    facet.dispatchEvent(new Event("toggle"));
  });
const totals = () => view.page.querySelector(".totals [aria-hidden]")?.textContent;

test("only 'How' stands open at first; a facet with a chosen value opens", async () => {
  await open(offer("A", { times: ["mornings"], formats: ["email"] }));
  await view.sees("1 offer");
  const isOpen = () =>
    [...view.page.querySelectorAll<HTMLDetailsElement>(".facet")]
      .filter((each) => each.open)
      .map((each) => each.querySelector("summary > span")?.textContent);
  expect(isOpen()).toEqual(["How"]);
  await act(async () => {
    filter.value = { words: "", conditions: [{ facet: "time", anyOf: ["mornings"], need: "must" }] };
  });
  expect(isOpen()).toEqual(["How", "When"]);
});

describe("the list", () => {
  test("newest first, or by name with the nameless last", async () => {
    await open(offer("Cai", {}, 3), offer("Ada", {}, 9), offer("", {}, 2), offer("Bo", {}, 1));
    await view.sees("4 offers");
    expect(names()).toEqual(["Bo", "Name not given", "Cai", "Ada"]);
    await act(async () => {
      sort.value = "name";
    });
    expect(names()).toEqual(["Ada", "Bo", "Cai", "Name not given"]);
  });

  test("matches first, then those that do not say, and the hidden are counted and can be shown", async () => {
    await open(
      offer("Morning", { times: ["mornings"] }, 5),
      offer("Silent", {}, 1),
      offer("Evening", { times: ["evenings"] }, 2),
    );
    await view.sees("3 offers");
    await unfold("When");
    await press(chip("Mornings"));
    expect(totals()).toBe("1 matches, 1 does not say, 1 hidden");
    expect(names()).toEqual(["Morning", "Silent"]);
    expect(view.page.textContent).toContain("1 does not say");
    await view.press("Show the one outside your filter");
    expect(names()).toEqual(["Morning", "Silent", "Evening"]);
  });

  test("a chip says what it would give, is on by aria-pressed, and one press clears all", async () => {
    await open(offer("A", { formats: ["email"] }), offer("B", { formats: ["email", "video"] }));
    await view.sees("2 offers");
    expect(chip("Email")?.textContent).toContain("2 matches");
    await press(chip("Video"));
    expect(chip("Video")?.getAttribute("aria-pressed")).toBe("true");
    expect(names()).toEqual(["B"]);
    await view.press("Clear all");
    expect(names()).toHaveLength(2);
  });

  test("search as you type marks what it found, and the totals are spoken", async () => {
    await open(offer("Ada Moss"), offer("Bo Fern"));
    await view.sees("2 offers");
    await view.type("Search names", "mos");
    expect(names()).toEqual(["Ada Moss"]);
    expect(view.page.querySelector(".offer mark")?.textContent).toBe("Mos");
    await vi.waitFor(() =>
      expect(view.page.querySelector(".totals [role=status]")?.textContent).toBe("1 matches, 1 hidden"),
    );
  });

  test("where nothing fits, the condition to drop is named", async () => {
    await open(offer("A", { times: ["mornings"], formats: ["video"] }));
    await view.sees("1 offer");
    await unfold("When");
    await press(chip("Mornings"));
    await view.type("Search names", "zebra");
    await view.sees("Nothing fits all of this");
    await view.press("Without “zebra” (1)");
    expect(names()).toEqual(["A"]);
  });

  test("other posts stand in a list of their own, with their kind", async () => {
    const event = { ...offer("Event"), kind: "event" as const };
    await open(offer("A"), event);
    await view.sees("1 offer");
    await press([...view.page.querySelectorAll<HTMLElement>(".segment")][2]);
    expect(names()).toEqual(["Event"]);
    expect(view.page.querySelector(".offer")?.textContent).toContain("Event");
  });

  test("of a thousand cards, those in sight are drawn, and any other when the keyboard goes there", async () => {
    await open(...Array.from({ length: 1_000 }, (_, at) => offer(`N${at}`, {}, at)));
    await view.sees("1,000 offers");
    expect(names().length).toBeGreaterThan(3);
    expect(names().length).toBeLessThan(40);
    view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("j");
    await key("End");
    expect(document.activeElement).toBe(link("N999"));
    const row = link("N999")?.closest("li");
    expect([
      row?.ariaPosInSet ?? row?.getAttribute("aria-posinset"),
      row?.getAttribute("aria-setsize"),
    ]).toEqual(["1000", "1000"]);
    await key("Home");
    await key("ArrowDown");
    expect(document.activeElement).toBe(link("N1"));
  });
});

describe("star and dismiss", () => {
  test("a star is kept, and undo takes it back", async () => {
    await open(offer("Ada"));
    await view.sees("1 offer");
    await press(named("Star Ada"));
    await vi.waitFor(() => expect(named("Star Ada")?.getAttribute("aria-pressed")).toBe("true"));
    expect((await db.own.get("Ada"))?.starred).toBe(true);
    await view.undo();
    await vi.waitFor(async () => expect((await db.own.get("Ada"))?.starred).toBe(false));
  });

  test("a dismissed card leaves the list, not the store, and undo brings it back", async () => {
    await open(offer("Ada"), offer("Bo", {}, 2));
    await view.sees("2 offers");
    await press(named("Dismiss Ada"));
    await vi.waitFor(() => expect(names()).toEqual(["Bo"]));
    expect(await db.cards.count()).toBe(2);
    await view.undo();
    await vi.waitFor(() => expect(names()).toEqual(["Ada", "Bo"]));
  });
});

describe("by keyboard", () => {
  test("j and k move, s stars, x dismisses and goes on to the next", async () => {
    await open(offer("A", {}, 1), offer("B", {}, 2), offer("C", {}, 3));
    await view.sees("3 offers");
    view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("j");
    expect(document.activeElement).toBe(link("A"));
    await key("j");
    await key("k");
    await key("s");
    await vi.waitFor(async () => expect((await db.own.get("A"))?.starred).toBe(true));
    await key("x");
    expect(document.activeElement).toBe(link("B"));
    await vi.waitFor(() => expect(names()).toEqual(["B", "C"]));
  });

  test("/ goes to the search, where letters are letters", async () => {
    await open(offer("A"));
    await view.sees("1 offer");
    view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("/");
    expect(document.activeElement).toBe(view.field("Search names"));
    await key("x");
    expect(await db.own.count()).toBe(0);
  });

  test("back from a card, the focus is on it again", async () => {
    leftAt.value = { cardId: "B", top: 0 };
    await open(offer("A", {}, 1), offer("B", {}, 2));
    await vi.waitFor(() => expect(document.activeElement).toBe(link("B")));
    expect(leftAt.value).toBeNull();
  });
});

describe("bad records (F28)", () => {
  test("they are shown as such, can be forgotten, and hide nothing else", async () => {
    const bad = { id: "bad", aliases: ["bad"], groups: [], personId: "p", kind: "offer", lastSeen: 1 };
    await db.table("cards").put(bad);
    await open(offer("Ada"));
    await view.sees("1 card that cannot be shown");
    expect(names()).toEqual(["Ada"]);
    await view.press("Forget");
    await view.seesNot("cannot be shown");
  });

  test("a row that breaks while it is drawn is replaced alone", async () => {
    const card = offer("Bad");
    const author = { ...card.snapshot.author, headline: { no: "text" } };
    await db.table("cards").put({ ...card, snapshot: { ...card.snapshot, author, sharedBy: 7 } });
    await open(offer("Ada"));
    await view.sees("cannot be shown");
    expect(names()).toContain("Ada");
  });
});

describe("what is read of the page", () => {
  const status: ReaderStatus = {
    session: 1,
    groupId: "1",
    groupName: "Mentors of Ripon",
    reading: true,
    offers: ["1", "2", "3"],
    others: ["4"],
    partial: ["1", "2"],
    missed: {},
    health: "ok",
  };
  const show = async (change: Partial<ReaderStatus>) => {
    readerStatus.value = { ...status, ...change };
    await open(offer("Ada"));
    await view.sees("1 offer");
  };

  test("the counts of this page", async () => {
    await show({});
    expect(view.page.textContent).toContain("3 offers, 2 partial, 1 other post");
    expect(view.page.textContent).toContain("Mentors of Ripon");
    expect(view.button("Stop")).toBeTruthy();
  });

  test("B: nothing found is a state of its own, with a way out", async () => {
    await show({ health: "nothing-found", offers: [], others: [], partial: [] });
    expect(view.page.textContent).toContain("No post was found on this page");
    expect(view.button("Add an offer by pasting it").getAttribute("href")).toBe("#/add");
  });

  test("a page read in part says which part", async () => {
    await show({ health: "partial", missed: { author: 3, text: 0, mystery: 1 } });
    expect(view.page.textContent).toContain("The author’s name was missing in 3 posts");
    expect(view.page.textContent).toContain("Another part was missing in 1 post");
    expect(view.page.textContent).not.toContain("The text was missing");
  });

  test.each<[Partial<ReaderStatus>, string]>([
    [{ offers: [], partial: [] }, "No mentor offers among these posts"],
    [{ failed: true }, "The last posts could not be kept"],
    [{ reading: false, ended: "updated" }, "Guidepost was updated"],
    [{ health: "looking", offers: [], others: [], partial: [] }, "Looking for posts…"],
  ])("%o says: %s", async (change, words) => {
    await show(change);
    expect(view.page.textContent).toContain(words);
  });

  test("where most posts are in a language without rules, that is said", async () => {
    const unread = (id: string) => ({ ...offer(id), kind: "unknown-language" as const });
    await db.cards.bulkPut([unread("u1"), unread("u2")]);
    await show({ health: "ok", offers: ["a"], others: ["u1", "u2"], partial: [] });
    await view.sees("a language that Guidepost does not read");
    await view.sees("French, German");
  });

  test("the reading is spoken once it rests, not at each batch", async () => {
    await show({ health: "ok", offers: ["a"], others: [], partial: [], missed: {} });
    const spoken = () => view.page.querySelector(".reader [role=status]")?.textContent;
    const before = spoken();
    const status = readerStatus.value;
    if (!status) throw new Error("no status");
    await act(async () => {
      readerStatus.value = { ...status, offers: ["a", "b", "c"] };
    });
    expect(view.page.querySelector(".reader")?.textContent).toContain("3 offers");
    expect(spoken()).toBe(before);
    await vi.waitFor(() => expect(spoken()).toContain("3 offers"), { timeout: 4_000 });
  });

  test.each([
    [undefined, "Guidepost cannot see this tab"],
    ["https://example.org/", "This is not a LinkedIn group"],
    ["https://www.linkedin.com/feed/", "This is not a group’s feed"],
    ["https://www.linkedin.com/groups/1/", "This group page is not being read"],
  ])("beside %s: %s", async (url, words) => {
    tab.value = { id: 1, url };
    await open(offer("Ada"));
    await view.sees(words);
  });

  test("a refused start says what to press", async () => {
    startRefused.value = true;
    await open();
    await view.sees("press the Guidepost button");
  });
});

describe("the keyboard goes on", () => {
  const focused = () => document.activeElement;
  const removable = () => [...view.page.querySelectorAll<HTMLElement>(".chip-removable")];

  test("in the search box after its words were cleared", async () => {
    await open(offer("Ada Moss"));
    await view.sees("1 offer");
    await view.type("Search names", "mos");
    await press(named("Clear the search"));
    expect(focused()).toBe(view.field("Search names"));
  });

  test("at the next chip after one was removed, and at the totals after the last", async () => {
    await open(offer("A", { formats: ["email", "video", "phone"] }));
    await view.sees("1 offer");
    for (const words of ["Email", "Video", "Phone"]) await press(chip(words));
    await press(removable()[1]);
    expect(focused()?.textContent).toContain("Phone");
    await press(removable()[1]);
    expect(focused()?.textContent).toContain("Email");
    await press(removable()[0]);
    expect(focused()).toBe(view.page.querySelector(".totals"));
    expect(removable()).toEqual([]);
  });

  test("at the totals after a condition that left nothing was dropped", async () => {
    await open(offer("A", { times: ["mornings"] }));
    await view.sees("1 offer");
    await view.type("Search names", "zebra");
    await press(
      [...view.page.querySelectorAll("button")].find((each) => each.textContent?.startsWith("Without")) ??
        view.button("Clear all"),
    );
    expect(focused()).toBe(view.page.querySelector(".totals"));
  });
});

describe("nothing yet", () => {
  test("an empty library says the three steps", async () => {
    await open();
    await view.sees("No offers yet");
    await view.sees("Press the Guidepost button in the toolbar.");
  });

  test("by hand, the steps are others", async () => {
    await writeConsent(db, "by-hand", 1);
    await open();
    await view.sees("Select the text of an offer");
    expect(view.page.textContent).not.toContain("Read this page");
  });

  test.each([
    [1, "No starred cards"],
    [2, "No other posts"],
    [3, "Nothing dismissed"],
  ])("list %i says why it is empty", async (at, words) => {
    await open(offer("Ada"));
    await view.sees("1 offer");
    await press([...view.page.querySelectorAll<HTMLElement>(".segment")][at]);
    await view.sees(words);
  });
});
