// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OfferValues } from "#core/offer.ts";
import { compared } from "#panel/state/asked.ts";
import { route } from "#panel/state/route.ts";
import { Compare } from "#panel/views/Compare.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;
beforeEach(async () => {
  db = await freshDb();
  compared.value = [];
});
afterEach(() => view.leave());

const keep = (name: string, values: Partial<OfferValues>) => db.cards.put(aCard(values, { id: name, name }));
const open = async (...cardIds: string[]) => {
  view = mount(db, <Compare cardIds={cardIds} />);
  await view.sees("Compare offers");
};
const row = (label: string) =>
  [...view.page.querySelectorAll("tbody tr")].find((each) =>
    each.querySelector("th")?.textContent?.startsWith(label),
  );
const cells = (label: string) =>
  [...(row(label)?.querySelectorAll("td") ?? [])].map((each) => each.textContent);

test("terms stand side by side; what differs is told in words, and what nobody says is left out", async () => {
  await keep("Ada", { formats: ["email"], yearsExperience: 12 });
  await keep("Bo", { formats: ["video"], yearsExperience: 12 });
  await open("Ada", "Bo");
  expect(cells("How")).toEqual(["Email", "Video"]);
  expect(row("How")?.textContent).toContain("differs");
  expect(cells("Years of experience")).toEqual(["12+ years", "12+ years"]);
  expect(row("Years of experience")?.textContent).not.toContain("differs");
  expect(row("When")).toBeUndefined();
});

test("silence reads “not said”, and the city is the group's, marked as assumed", async () => {
  await db.groups.put({ id: "group-1", label: "Mentors", city: "Ripon", colour: 0, updatedAt: 1, rev: 1 });
  await keep("Ada", { locations: ["the city"] });
  await keep("Bo", {});
  await open("Ada", "Bo");
  await eventually(() => expect(cells("Where")).toEqual(["Ripon (assumed)", "not said"]));
});

test("of three, one can be taken away; of two, none", async () => {
  for (const name of ["Ada", "Bo", "Cai"]) await keep(name, { formats: ["email"] });
  await open("Ada", "Bo", "Cai");
  await act(async () => view.page.querySelectorAll<HTMLElement>("thead button")[1]?.click());
  expect(compared.value).toEqual(["Ada", "Cai"]);
  expect(route.value).toEqual({ view: "compare", cardIds: ["Ada", "Cai"] });
  view.leave();
  await open("Ada", "Cai");
  expect(view.page.querySelectorAll("thead button")).toHaveLength(0);
});

test("F22: own questions hold for every comparison, answers for one offer; both are kept while typed", async () => {
  await keep("Ada", {});
  await keep("Bo", {});
  await open("Ada", "Bo");
  const type = (label: string, text: string) =>
    act(async () => {
      const box = view.page.querySelector<HTMLTextAreaElement>(`textarea[aria-label^="${label}"]`);
      if (!box) throw new Error(`no box "${label}"`);
      box.value = text;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type("Your question 2", "Would we laugh?");
  await type("Answer to question 2", "Yes");
  await eventually(async () => expect((await db.own.get("Ada"))?.answers).toEqual({ 2: "Yes" }));
  await eventually(async () =>
    expect((await db.me.get("me"))?.words).toEqual({ "compare.2": "Would we laugh?" }),
  );
  expect(await db.own.get("Bo")).toBeUndefined();
});

test("cards that are gone leave too few to compare, which is said", async () => {
  await keep("Ada", {});
  await open("Ada", "nobody");
  expect(view.page.querySelector("table")).toBeNull();
  expect(view.page.querySelector(".empty")).not.toBeNull();
});
