// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { sort } from "#panel/state/asked.ts";
import { eventually } from "#tests/eventually.ts";
import { key, offer, offersPage, press } from "./offers-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const list = offersPage();

describe("the list", () => {
  test("newest first, or by name with the nameless last", async () => {
    await list.open(offer("Cai", {}, 3), offer("Ada", {}, 9), offer("", {}, 2), offer("Bo", {}, 1));
    await list.view.sees("4 offers");
    expect(list.names()).toEqual(["Bo", "Name not given", "Cai", "Ada"]);
    await act(async () => {
      sort.value = "name";
    });
    expect(list.names()).toEqual(["Ada", "Bo", "Cai", "Name not given"]);
  });

  test("matches first, then those that do not say, and the hidden are counted and can be shown", async () => {
    await list.open(
      offer("Morning", { times: ["mornings"] }, 5),
      offer("Silent", {}, 1),
      offer("Evening", { times: ["evenings"] }, 2),
    );
    await list.view.sees("3 offers");
    await list.unfold("When");
    await press(list.chip("Mornings"));
    expect(list.totals()).toBe("1 matches, 1 does not say, 1 hidden");
    expect(list.names()).toEqual(["Morning", "Silent"]);
    expect(list.view.page.textContent).toContain("1 does not say");
    await list.view.press("Show the one outside your filter");
    expect(list.names()).toEqual(["Morning", "Silent", "Evening"]);
  });

  test("a chip says what it would give, is on by aria-pressed, and one press clears all", async () => {
    await list.open(offer("A", { formats: ["email"] }), offer("B", { formats: ["email", "video"] }));
    await list.view.sees("2 offers");
    expect(list.chip("Email")?.textContent).toContain("2 matches");
    await press(list.chip("Video"));
    expect(list.chip("Video")?.getAttribute("aria-pressed")).toBe("true");
    expect(list.names()).toEqual(["B"]);
    await list.view.press("Clear all");
    expect(list.names()).toHaveLength(2);
  });

  test("search as you type marks what it found, and the totals are spoken", async () => {
    await list.open(offer("Ada Moss"), offer("Bo Fern"));
    await list.view.sees("2 offers");
    await list.view.type("Search names", "mos");
    expect(list.names()).toEqual(["Ada Moss"]);
    expect(list.view.page.querySelector(".offer mark")?.textContent).toBe("Mos");
    await eventually(() =>
      expect(list.view.page.querySelector(".totals [role=status]")?.textContent).toBe("1 matches, 1 hidden"),
    );
  });

  test("where nothing fits, the condition to drop is named", async () => {
    await list.open(offer("A", { times: ["mornings"], formats: ["video"] }));
    await list.view.sees("1 offer");
    await list.unfold("When");
    await press(list.chip("Mornings"));
    await list.view.type("Search names", "zebra");
    await list.view.sees("Nothing fits all of this");
    await list.view.press("Without “zebra” (1)");
    expect(list.names()).toEqual(["A"]);
  });

  test("other posts stand in a list of their own, with their kind", async () => {
    const event = { ...offer("Event"), kind: "event" as const };
    await list.open(offer("A"), event);
    await list.view.sees("1 offer");
    await press(list.segment(2));
    expect(list.names()).toEqual(["Event"]);
    expect(list.view.page.querySelector(".offer")?.textContent).toContain("Event");
  });

  test("of a thousand cards, those in sight are drawn, and any other when the keyboard goes there", async () => {
    await list.open(...Array.from({ length: 1_000 }, (_, at) => offer(`N${at}`, {}, at)));
    await list.view.sees("1,000 offers");
    expect(list.names().length).toBeGreaterThan(3);
    expect(list.names().length).toBeLessThan(40);
    list.view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("j");
    await key("End");
    expect(document.activeElement).toBe(list.link("N999"));
    const row = list.link("N999")?.closest("li");
    expect([
      row?.ariaPosInSet ?? row?.getAttribute("aria-posinset"),
      row?.getAttribute("aria-setsize"),
    ]).toEqual(["1000", "1000"]);
    await key("Home");
    await key("ArrowDown");
    expect(document.activeElement).toBe(list.link("N1"));
  });
});

describe("star and dismiss", () => {
  test("a star is kept, and undo takes it back", async () => {
    await list.open(offer("Ada"));
    await list.view.sees("1 offer");
    await press(list.named("Star Ada"));
    await eventually(() => expect(list.named("Star Ada")?.getAttribute("aria-pressed")).toBe("true"));
    expect((await list.db.own.get("Ada"))?.starred).toBe(true);
    await list.view.undo();
    await eventually(async () => expect((await list.db.own.get("Ada"))?.starred).toBe(false));
  });

  test("a dismissed card leaves the list, not the store, and undo brings it back", async () => {
    await list.open(offer("Ada"), offer("Bo", {}, 2));
    await list.view.sees("2 offers");
    await press(list.named("Dismiss Ada"));
    await eventually(() => expect(list.names()).toEqual(["Bo"]));
    expect(await list.db.cards.count()).toBe(2);
    await list.view.undo();
    await eventually(() => expect(list.names()).toEqual(["Ada", "Bo"]));
  });
});

describe("bad records (F28)", () => {
  test("they are shown as such, can be forgotten, and hide nothing else", async () => {
    const bad = { id: "bad", aliases: ["bad"], groups: [], personId: "p", kind: "offer", lastSeen: 1 };
    await list.db.table("cards").put(bad);
    await list.open(offer("Ada"));
    await list.view.sees("1 card that cannot be shown");
    expect(list.names()).toEqual(["Ada"]);
    await list.view.press("Forget");
    await list.view.seesNot("cannot be shown");
  });

  test("a row that breaks while it is drawn is replaced alone", async () => {
    const card = offer("Bad");
    const author = { ...card.snapshot.author, headline: { no: "text" } };
    await list.db.table("cards").put({ ...card, snapshot: { ...card.snapshot, author, sharedBy: 7 } });
    await list.open(offer("Ada"));
    await list.view.sees("cannot be shown");
    expect(list.names()).toContain("Ada");
  });
});
