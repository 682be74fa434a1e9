// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AlwaysRead } from "#panel/parts/marks/AlwaysRead.tsx";
import { FeedMarks } from "#panel/parts/marks/FeedMarks.tsx";
import { always, hasAccess, watchAlways } from "#panel/state/always.ts";
import { consent } from "#panel/state/library.ts";
import { tab } from "#panel/state/reader.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readAlways, writeAlways, writeConsent } from "#storage/meta.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const leave = { given: false, asked: 0, dropped: 0, answer: true };
vi.mock("#platform/linkedin-access.ts", () => ({
  hasLinkedInAccess: async () => leave.given,
  askLinkedInAccess: async () => {
    leave.asked += 1;
    leave.given = leave.answer;
    return leave.answer;
  },
  dropLinkedInAccess: async () => {
    leave.dropped += 1;
    leave.given = false;
  },
  watchLinkedInAccess: () => () => {},
}));
const ask = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: null })));
vi.mock("#messaging/ask.ts", () => ({ ask }));

let db: GuidepostDb;
let view: Mounted;
let stop = () => {};

beforeEach(async () => {
  Object.assign(leave, { given: false, asked: 0, dropped: 0, answer: true });
  ask.mockClear();
  db = await freshDb();
  await writeConsent(db, "this-visit", 1);
  tab.value = { id: 7, url: "https://www.linkedin.com/groups/42/" };
});
afterEach(() => {
  stop();
  view.leave();
});

function open(what: "beside the page" | "settings") {
  view = mount(db, what === "settings" ? <AlwaysRead /> : <FeedMarks />);
  stop = watchAlways(db);
}
const switches = () => [...view.page.querySelectorAll<HTMLInputElement>("input[role=switch]")];
const flip = (at: number) => act(async () => switches()[at]?.click());
const choice = () => readAlways(db);

describe("beside a group's page", () => {
  test("nothing is asked of the browser until the user has read what it means and agrees", async () => {
    open("beside the page");
    await view.sees("Mark this group’s feed…");
    await view.press("Mark this group’s feed…");
    await view.sees("section 8.2");
    expect(leave.asked).toBe(0);
    await view.press("Cancel");
    expect(await choice()).toMatchObject({ on: false });
    await view.press("Mark this group’s feed…");
    await view.press("Turn on");
    await eventually(async () => expect(await choice()).toMatchObject({ on: true, groups: ["42"] }));
    expect(leave.asked).toBe(1);
    await eventually(() => expect(ask).toHaveBeenCalledWith("always/changed", {}));
  });

  test("where the browser says no, that is told in words, and nothing has changed", async () => {
    leave.answer = false;
    open("beside the page");
    await view.sees("Mark this group’s feed…");
    await view.press("Mark this group’s feed…");
    await view.press("Turn on");
    await view.sees("Your browser gave no permission");
    expect(await choice()).toMatchObject({ on: false });
  });

  test("one switch turns this group off, and others stay on", async () => {
    leave.given = true;
    await writeAlways(db, { on: true, groups: ["42", "43"], at: 1 });
    open("beside the page");
    await eventually(() => expect(switches()[0]?.checked).toBe(true));
    await flip(0);
    await eventually(async () => expect((await choice()).groups).toEqual(["43"]));
  });

  test("a permission taken back is said, with one button to ask again (F20)", async () => {
    await writeAlways(db, { on: true, groups: ["42"], at: 1 });
    open("beside the page");
    await view.sees("Your browser has taken the permission back");
    await view.press("Ask the browser again");
    await eventually(() => expect(hasAccess.value).toBe(true));
    await eventually(() => expect(ask).toHaveBeenCalledWith("always/changed", {}));
    await view.seesNot("taken the permission back");
  });
});

describe("in the settings", () => {
  test("the one switch turns all of it off and gives the permission back", async () => {
    leave.given = true;
    await writeAlways(db, { on: true, groups: ["42"], at: 1 });
    open("settings");
    await eventually(() => expect(switches()).toHaveLength(2));
    await flip(0);
    await eventually(async () => expect(await choice()).toMatchObject({ on: false, groups: ["42"] }));
    await eventually(() => expect(leave.dropped).toBe(1));
  });

  test("turning it on asks first, and shows on only once it is", async () => {
    open("settings");
    await eventually(() => expect(switches()).toHaveLength(1));
    await flip(0);
    await view.sees("Always read your groups and mark their feed?");
    expect(switches()[0]?.checked).toBe(false);
    await view.press("Turn on");
    await eventually(() => expect(switches()[0]?.checked).toBe(true));
  });

  test("each group has a switch of its own", async () => {
    leave.given = true;
    await writeAlways(db, { on: true, groups: [], at: 1 });
    await db.groups.put({ id: "43", label: "Harbour Nurses", city: "", colour: 0, updatedAt: 1, rev: 1 });
    open("settings");
    await view.sees("Harbour Nurses");
    await flip(1);
    await eventually(async () => expect((await choice()).groups).toEqual(["43"]));
  });

  test("who adds by hand only is not asked", async () => {
    await writeConsent(db, "by-hand", 1);
    open("settings");
    await eventually(() => expect(always.value && consent.value?.level).toBe("by-hand"));
    expect(switches()).toHaveLength(0);
  });
});
