// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { segment } from "#panel/state/asked.ts";
import { addProblem } from "#panel/state/show.ts";
import { clearAddForm } from "#panel/state/unfinished.ts";
import { Add } from "#panel/views/Add.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  addProblem.value = null;
  clearAddForm();
  view = mount(db, <Add />);
});
afterEach(() => view.leave());

const add = () =>
  act(async () => {
    view.page.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
const OFFER = "I am glad to mentor new auditors by email, mornings.";

test("several offers at once: each is listed with a link, and the form is empty again", async () => {
  await view.type(
    "Text of the offer",
    `${OFFER}\n---\nWe meet on Friday for the quarterly picnic.\n-----\n!?`,
  );
  await view.type("Name", "Ada Moss");
  await add();
  await view.sees("2 posts added.");
  await view.sees("Ada Moss");
  await view.sees("1 part had too few words and was left out.");
  const links = [...view.page.querySelectorAll(".added a")].map((each) => each.getAttribute("href"));
  expect(links).toEqual((await db.cards.toArray()).map(({ id }) => `#/card/${id}`).toSorted(inOrder(links)));
  expect(view.field("Text of the offer").value).toBe("");
});

function inOrder(links: (string | null)[]) {
  return (a: string, b: string) => links.indexOf(a) - links.indexOf(b);
}

test("the same text twice is one card, and that is said", async () => {
  for (const _ of [1, 2]) {
    await view.type("Text of the offer", OFFER);
    await add();
    await view.sees("Added to your offers.");
  }
  await view.sees("already known");
  expect(await db.cards.count()).toBe(1);
});

test("words in a language without rules are kept, and not called an offer", async () => {
  await view.type(
    "Text of the offer",
    "新しく看護師になった方のメンターを引き受けます。平日の夜にメールで連絡してください。",
  );
  await add();
  await view.sees("Added under Other posts: Language not understood");
  expect(view.page.textContent).not.toContain("Added to your offers");
  expect(segment.value).toBe("others");
});

test.each([
  ["too few words (B6)", "Text of the offer", "?!", "There are too few words"],
  ["an endless text (B6)", "Text of the offer", "a ".repeat(100_001), "longer than 200,000 characters"],
])("%s is refused beside its field, and stays", async (_, label, text, words) => {
  await view.type(label, text);
  await add();
  await view.sees(words);
  expect(view.field(label).getAttribute("aria-invalid")).toBe("true");
  expect(view.field(label).value).toBe(text);
  expect(await db.cards.count()).toBe(0);
});

test.each(["javascript:alert(1)", "https://www.linkedin.com.evil.example/in/a", "not a link"])(
  "T2: the link %s is refused, and the text stays",
  async (link) => {
    await view.type("Text of the offer", OFFER);
    await view.type("Link", link);
    await add();
    await view.sees("not an address on www.linkedin.com");
    expect(view.field("Link").getAttribute("aria-invalid")).toBe("true");
    expect(view.field("Text of the offer").value).toBe(OFFER);
    expect(await db.cards.count()).toBe(0);
  },
);

test("a problem from the context menu is told here, until something is added", async () => {
  await act(async () => {
    addProblem.value = "empty";
  });
  await view.sees("The selected text was not added");
  await view.type("Text of the offer", OFFER);
  await add();
  await view.seesNot("The selected text was not added");
});

test("what is typed is still there after a look at another view", async () => {
  await view.type("Text of the offer", OFFER);
  await view.type("Name", "Ada Moss");
  view.leave();
  view = mount(db, <Add />);
  expect(view.field("Text of the offer").value).toBe(OFFER);
  expect(view.field("Name").value).toBe("Ada Moss");
});

test("a refusal is not shown beside what was added before", async () => {
  await view.type("Text of the offer", OFFER);
  await add();
  await view.sees("Added to your offers.");
  await view.type("Text of the offer", "?!");
  await add();
  await view.sees("There are too few words");
  await view.seesNot("Added to your offers.");
});
