// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ImportShortList } from "#panel/parts/data/ImportShortList.tsx";
import { toasts } from "#panel/state/toast.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const id = (number: number) => `urn:li:activity:70000000000000000${number}`;
const link = (number: number) => `https://www.linkedin.com/feed/update/${id(number)}/`;

let db: GuidepostDb;
let view: Mounted;
beforeEach(async () => {
  db = await freshDb();
});
afterEach(() => view.leave());

const open = async () => {
  view = mount(db, <ImportShortList />);
  await view.sees("A programme’s short list");
};
const look = async (text: string) => {
  await view.type("Or paste the list", text);
  await view.press("Look at it");
};
const choose = (file: File) =>
  act(async () => {
    const input = view.page.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no file field");
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

test("a list is looked at before anything is kept: what is known, what was not read, and every line left out", async () => {
  await db.cards.put({ ...aCard({}, { id: "c" }), aliases: [id(1)] });
  await open();
  await look(
    `link,why\n${link(1)},patient listener\n${link(2)},new here\nhttps://example.org/x,elsewhere\n${link(1)},again`,
  );
  await view.sees("2 posts found in the list");
  await view.sees("1 is among your cards.");
  await view.sees("1 was not read yet");
  await view.sees("Line 4 leads away from LinkedIn:");
  await view.sees("Line 5 names a post that stands above:");
  expect(await db.suggestions.count()).toBe(0);
  await view.press("Keep these suggestions");
  await view.sees("Let go of 2 suggestions");
  expect(await db.suggestions.toArray()).toMatchObject([
    { id: id(1), link: link(1), why: "patient listener" },
    { id: id(2), why: "new here" },
  ]);
  expect(view.field("Or paste the list").value).toBe("");
  await view.undo();
  await eventually(async () => expect(await db.suggestions.count()).toBe(0));
});

test("T2: only addresses on www.linkedin.com become links", async () => {
  await open();
  await look(
    `${link(3)} kind\njavascript:alert(1) no\nhttps://www.linkedin.com.example.org/feed/update/${id(4)}/ no`,
  );
  await view.sees("1 post found");
  const hrefs = [...view.page.querySelectorAll("a")].map((each) => each.getAttribute("href"));
  expect(hrefs).toEqual([link(3)]);
  await view.sees("2 lines are left out:");
});

test("a file of JSON does the same; leaving the preview keeps nothing", async () => {
  await open();
  await choose(new File([JSON.stringify([{ url: link(5), reason: "calm" }])], "list.json"));
  await view.sees("1 post found in the list");
  expect(view.page.textContent).toContain("calm");
  await view.press("Cancel");
  await view.seesNot("1 post found in the list");
  expect(await db.suggestions.count()).toBe(0);
});

test("B6: a file too large, or unreadable, is refused in words", async () => {
  await open();
  const large = new File(["x"], "large.csv");
  Object.defineProperty(large, "size", { value: 5_000_000 });
  await choose(large);
  expect(toasts.value.at(-1)?.text).toContain("too large");
  const broken = new File(["x"], "broken.csv");
  broken.text = () => Promise.reject(new Error("gone"));
  await choose(broken);
  await eventually(() => expect(toasts.value.at(-1)?.text).toContain("could not be read"));
});

test("a list with no post at all cannot be kept", async () => {
  await open();
  await look("dear all,\nsee you on Monday");
  await view.sees("2 lines are left out:");
  expect(view.page.textContent).not.toContain("among your cards");
  expect(view.button("Keep these suggestions").getAttribute("aria-disabled")).toBe("true");
  await view.press("Keep these suggestions");
  expect(await db.suggestions.count()).toBe(0);
});

test("every line that is left out is told, however many there are", async () => {
  await open();
  await look(Array.from({ length: 120 }, (_, at) => `nothing ${at}`).join("\n"));
  await view.sees("120 lines are left out:");
  await view.sees("70 more lines");
  expect(view.page.textContent).toContain("Line 120 has no link: nothing 119");
});

test("all suggestions are let go of at once, with an undo", async () => {
  await db.suggestions.put({ id: id(6), link: link(6), why: "", updatedAt: 1, rev: 1 });
  await open();
  await view.sees("Let go of 1 suggestion");
  await view.press("Let go of 1 suggestion");
  await eventually(async () => expect(await db.suggestions.count()).toBe(0));
  await view.undo();
  await eventually(async () => expect(await db.suggestions.count()).toBe(1));
});
