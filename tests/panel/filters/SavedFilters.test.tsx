// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { saveFilter } from "#app/saved-filters.ts";
import { EMPTY_FILTER, type OfferFilter } from "#core/filter/condition.ts";
import { shareText } from "#core/filter/share-filter.ts";
import { SavedFilters } from "#panel/parts/filters/SavedFilters.tsx";
import { filter } from "#panel/state/asked.ts";
import { toasts } from "#panel/state/toast.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const copied = vi.fn(async (_: string) => true);
vi.mock("#platform/clipboard.ts", () => ({ copyText: (text: string) => copied(text) }));

const EARLY: OfferFilter = {
  words: "",
  conditions: [{ facet: "time", anyOf: ["mornings"], need: "must" }],
};
const closed = vi.fn();

let db: GuidepostDb;
let view: Mounted;
beforeEach(async () => {
  db = await freshDb();
  filter.value = EMPTY_FILTER;
  closed.mockClear();
  copied.mockClear();
});
afterEach(() => view.leave());

const open = () => {
  view = mount(db, <SavedFilters onClose={closed} />);
};
const save = (id: string, name: string, asks: OfferFilter = EARLY) =>
  saveFilter(db, { id, name, filter: asks }, 1);
const named = (label: string) => view.page.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
const names = () =>
  [...view.page.querySelectorAll<HTMLInputElement>(".saved-name")].map(({ value }) => value);
const rename = (label: string, name: string) =>
  act(async () => {
    const box = named(label);
    if (!box) throw new Error(`no field "${label}"`);
    box.value = name;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  });

describe("keeping what is asked now", () => {
  test("nothing asked and nothing kept: how to come to a filter is said, and nothing can be kept", async () => {
    open();
    await view.sees("No filter is saved yet");
    expect(view.page.textContent).not.toContain("Keep this filter");
  });

  test("it is shown as a sentence, wants a name, is kept and can be undone", async () => {
    filter.value = EARLY;
    open();
    await view.sees("Keep this filter");
    expect(view.page.querySelector(".filter-keep")?.textContent).toContain("ornings");
    await view.press("Keep this filter");
    expect(await db.filters.count()).toBe(0);
    await view.type("Name for what you ask now", "  Early birds ");
    await act(async () => {
      view.page
        .querySelector("form")
        ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    });
    await eventually(() => expect(names()).toEqual(["Early birds"]));
    expect(await db.filters.toArray()).toMatchObject([{ name: "Early birds", filter: EARLY, active: false }]);
    await view.undo();
    await eventually(() => expect(names()).toEqual([]));
  });
});

describe("a kept filter", () => {
  test("is taken up by one press, which closes the dialog", async () => {
    await save("1", "Early birds");
    open();
    await view.sees("Use for the feed");
    await view.press("Use");
    expect(filter.value).toEqual(EARLY);
    expect(closed).toHaveBeenCalledOnce();
  });

  test("at most one is in force for the feed, told in words and by aria-pressed", async () => {
    await save("1", "Early");
    await save("2", "Late", { words: "late", conditions: [] });
    open();
    await eventually(() => expect(names()).toEqual(["Early", "Late"]));
    const inForce = async () =>
      (await db.filters.toArray()).filter(({ active }) => active).map(({ id }) => id);
    const feed = () => [...view.page.querySelectorAll<HTMLElement>("[aria-pressed]")];
    await act(async () => feed()[0]?.click());
    await view.sees("In force for the feed");
    expect(await inForce()).toEqual(["1"]);
    await act(async () => feed()[1]?.click());
    await eventually(async () => expect(await inForce()).toEqual(["2"]));
    await eventually(() =>
      expect(feed().map((each) => each.ariaPressed ?? each.getAttribute("aria-pressed"))).toEqual([
        "false",
        "true",
      ]),
    );
    await view.press("Stop using for the feed");
    await eventually(async () => expect(await inForce()).toEqual([]));
  });

  test("gets another name; an empty one is not taken", async () => {
    await save("1", "Early");
    open();
    await eventually(() => expect(names()).toEqual(["Early"]));
    await rename("Name of the filter Early", " ");
    expect(names()).toEqual(["Early"]);
    await rename("Name of the filter Early", "Before nine ");
    await eventually(async () => expect((await db.filters.get("1"))?.name).toBe("Before nine"));
  });

  test("is deleted with an undo that brings all of it back", async () => {
    await save("1", "Early");
    open();
    await view.sees("Delete");
    await view.press("Delete");
    await eventually(() => expect(names()).toEqual([]));
    await view.undo();
    await eventually(() => expect(names()).toEqual(["Early"]));
  });

  test("is copied as a text that reads back as the same filter; a refused clipboard is said", async () => {
    await save("1", "Early");
    open();
    await view.sees("Copy as text");
    await view.press("Copy as text");
    expect(copied).toHaveBeenCalledExactlyOnceWith(shareText({ name: "Early", filter: EARLY }));
    expect(toasts.value.at(-1)?.text).toContain("Copied");
    copied.mockResolvedValueOnce(false);
    await view.press("Copy as text");
    await eventually(() => expect(toasts.value.at(-1)?.text).not.toContain("Another member"));
  });

  test("B10: one of a newer version is kept and shown as without effect; it can only be renamed or deleted", async () => {
    const row = { id: "1", name: "Tomorrow", version: 99, filter: { odd: true }, active: false };
    await db.filters.put({ ...row, updatedAt: 1, rev: 1 });
    open();
    await view.sees("made by a newer Guidepost");
    const words = [...view.page.querySelectorAll(".saved-filter button")].map((each) => each.textContent);
    expect(words).toEqual(["Delete"]);
    await rename("Name of the filter Tomorrow", "Later");
    await eventually(async () => expect((await db.filters.get("1"))?.name).toBe("Later"));
    expect((await db.filters.get("1"))?.filter).toEqual({ odd: true });
  });

  test("a condition that this version does not know is counted", async () => {
    await save("1", "Neat", {
      words: "",
      conditions: [...EARLY.conditions, { facet: "ink", anyOf: ["blue"], need: "must" }],
    });
    open();
    await view.sees("One condition of it has no effect here.");
  });
});

describe("a filter pasted from another member", () => {
  const paste = (text: string) => view.type("Paste the text here", text);

  test("is shown as a sentence before it is kept", async () => {
    open();
    await view.sees("Add a filter");
    await paste(`Try this: ${shareText({ name: "From Ada", filter: EARLY })}`);
    expect(view.page.querySelector(".paste-filter [role=status]")?.textContent).toContain("From Ada");
    expect(await db.filters.count()).toBe(0);
    await view.press("Keep it");
    await eventually(() => expect(names()).toEqual(["From Ada"]));
    expect((await db.filters.toArray())[0]?.filter).toEqual(EARLY);
    expect(view.field("Paste the text here").value).toBe("");
  });

  test.each([
    ["no filter at all", "There is no filter in this text"],
    ["guidepost-filter:99?words=x", "made by a newer Guidepost"],
    ["guidepost-filter:1?mystery", "This filter is not whole"],
  ])("B10: %s is refused in words, and nothing is kept", async (text, words) => {
    open();
    await view.sees("Add a filter");
    await paste(text);
    await view.sees(words);
    await view.press("Keep it");
    expect(await db.filters.count()).toBe(0);
  });
});
