// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropUnfinished } from "#panel/state/unfinished.ts";
import { MyOffer } from "#panel/views/MyOffer.tsx";
import type { GuidepostDb } from "#storage/db.ts";
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
  dropUnfinished();
  view = mount(db, <MyOffer />);
  await view.sees("Start blank");
});
afterEach(() => view.leave());

/** As a keyboard presses: the button has the focus. */
async function pressByKeyboard(words: string) {
  await act(async () => view.button(words).focus());
  await view.press(words);
}
const heading = () => view.page.querySelector("h1");

test("the keyboard goes on at the heading when an offer is started, another is begun, and one is deleted", async () => {
  await pressByKeyboard("Start blank");
  await view.sees("New offer");
  await eventually(() => expect(document.activeElement).toBe(heading()));
  await pressByKeyboard("New offer");
  await view.sees("Start an offer");
  expect(document.activeElement).toBe(heading());
  await pressByKeyboard("Delete");
  await eventually(async () => expect(await db.myOffers.count()).toBe(0));
  await view.seesNot("Name of this offer");
  expect(document.activeElement).toBe(heading());
});

test("a pasted post is still there after a look at another view, and gone once it is read", async () => {
  const post = "I mentor new buyers by phone, afternoons, in the valley.";
  await view.type("Or paste a post", post);
  view.leave();
  view = mount(db, <MyOffer />);
  await view.sees("Start blank");
  expect(view.field("Or paste a post").value).toBe(post);
  await view.press("Read my post");
  await view.sees("New offer");
  await view.press("New offer");
  expect(view.field("Or paste a post").value).toBe("");
});

test("what of a pasted post stands in no field is shown until it is hidden", async () => {
  const lost = "My dog Bruno snores through every call.";
  await view.type("Or paste a post", `I mentor new buyers by phone, afternoons. ${lost}`);
  await view.press("Read my post");
  await view.sees("1 sentence of your post is in no field");
  await view.sees(lost);
  await view.press("Hide");
  await view.seesNot(lost);
  expect(document.activeElement).toBe(heading());
});

test("a post that is read whole says nothing of the kind", async () => {
  await view.type("Or paste a post", "I mentor new buyers by phone, afternoons, in the valley.");
  await view.press("Read my post");
  await view.sees("New offer");
  await view.seesNot("in no field");
});
