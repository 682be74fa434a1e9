// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { ReaderStatus } from "#messaging/reader-status.ts";
import { readerStatus, startRefused, tab } from "#panel/state/reader.ts";
import { eventually } from "#tests/eventually.ts";
import { offer, offersPage } from "./offers-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const list = offersPage();

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
    await list.open(offer("Ada"));
    await list.view.sees("1 offer");
  };

  test("the counts of this page", async () => {
    await show({});
    expect(list.view.page.textContent).toContain("3 offers, 2 partial, 1 other post");
    expect(list.view.page.textContent).toContain("Mentors of Ripon");
    expect(list.view.button("Stop")).toBeTruthy();
  });

  test("B: nothing found is a state of its own, with a way out", async () => {
    await show({ health: "nothing-found", offers: [], others: [], partial: [] });
    expect(list.view.page.textContent).toContain("No post was found on this page");
    expect(list.view.page.textContent).toContain("Load the page again first");
    expect(list.view.page.textContent).toContain("See that you are signed in");
    expect(list.view.button("Add an offer by pasting it").getAttribute("href")).toBe("#/add");
  });

  test("a page read in part says which part", async () => {
    await show({ health: "partial", missed: { author: 3, text: 0, mystery: 1 } });
    expect(list.view.page.textContent).toContain("The author’s name was missing in 3 posts");
    expect(list.view.page.textContent).toContain("Another part was missing in 1 post");
    expect(list.view.page.textContent).not.toContain("The text was missing");
  });

  test.each<[Partial<ReaderStatus>, string]>([
    [{ offers: [], partial: [] }, "No mentor offers among these posts"],
    [{ failed: true }, "The last posts could not be kept"],
    [{ reading: false, ended: "updated" }, "Guidepost was updated"],
    [{ health: "looking", offers: [], others: [], partial: [] }, "Looking for posts…"],
  ])("%o says: %s", async (change, words) => {
    await show(change);
    expect(list.view.page.textContent).toContain(words);
  });

  test("where most posts are in a language without rules, that is said", async () => {
    const unread = (id: string) => ({ ...offer(id), kind: "unknown-language" as const });
    await list.db.cards.bulkPut([unread("u1"), unread("u2")]);
    await show({ health: "ok", offers: ["a"], others: ["u1", "u2"], partial: [] });
    await list.view.sees("a language that Guidepost does not read");
    await list.view.sees("French, German");
  });

  test("the reading is spoken once it rests, not at each batch", async () => {
    await show({ health: "ok", offers: ["a"], others: [], partial: [], missed: {} });
    const spoken = () => list.view.page.querySelector(".reader [role=status]")?.textContent;
    const before = spoken();
    const status = readerStatus.value;
    if (!status) throw new Error("no status");
    await act(async () => {
      readerStatus.value = { ...status, offers: ["a", "b", "c"] };
    });
    expect(list.view.page.querySelector(".reader")?.textContent).toContain("3 offers");
    expect(spoken()).toBe(before);
    await eventually(() => expect(spoken()).toContain("3 offers"));
  });

  test.each([
    [undefined, "Guidepost cannot see this tab"],
    ["https://example.org/", "This is not a LinkedIn group"],
    ["https://www.linkedin.com/feed/", "This is not a group’s feed"],
    ["https://www.linkedin.com/feed/update/urn:li:activity:75/", "This post’s page is not being read"],
    ["https://www.linkedin.com/groups/1/", "This group page is not being read"],
  ])("beside %s: %s", async (url, words) => {
    tab.value = { id: 1, url };
    await list.open(offer("Ada"));
    await list.view.sees(words);
  });

  test("a post that names no group says what else can be done", async () => {
    startRefused.value = "no-group";
    await list.open();
    await list.view.sees("This post names no group");
    await list.view.sees("Add an offer by pasting it");
  });

  test("a refused start says what to press", async () => {
    startRefused.value = "not-allowed";
    await list.open();
    await list.view.sees("press the Guidepost button");
  });
});
