// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { logOutreach } from "#app/log-outreach.ts";
import { setOwn } from "#app/own-card.ts";
import { saveDraft } from "#app/save-draft.ts";
import { DAY_MS } from "#core/calendar.ts";
import type { OutreachKind } from "#core/outreach/event.ts";
import { foldAll } from "#core/outreach/state.ts";
import { Outreach } from "#panel/views/Outreach.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;
let made = 0;

beforeEach(async () => {
  db = await freshDb();
});
afterEach(() => view.leave());

async function happened(id: string, kind: OutreachKind, daysAgo: number) {
  const about = { approachId: `approach-${id}`, personId: `person-${id}`, cardId: `card-${id}` };
  await logOutreach(db, { id: `e${++made}`, ...about, at: Date.now() - daysAgo * DAY_MS, kind });
}
function open() {
  view = mount(db, <Outreach />);
}
/** Names under a heading, in order. */
function names(stage: string): string[] {
  const section = view.page.querySelector(`section[aria-labelledby="stage-${stage}"]`);
  return [...(section?.querySelectorAll(".outreach-name") ?? [])].map((each) => each.textContent ?? "");
}
const state = async () => foldAll(await db.outreach.toArray())[0];

test("without anything it says what will be here and how to begin", async () => {
  open();
  await view.sees("Nothing here yet");
  expect(view.button("Go to the offers").getAttribute("href")).toBe("#/offers");
});

test("everybody stands under their stage, what is due first", async () => {
  await keepOffer(db, "ada", "Ada Brightwater");
  await keepOffer(db, "ben", "Ben Okonjo");
  await keepOffer(db, "eva", "Eva Lind");
  await setOwn(db, "card-ada", { starred: true }, Date.now());
  await happened("ben", "sent", 12);
  await happened("eva", "sent", 2);
  open();
  await view.sees("1 reminder is due");
  expect(names("due")).toEqual(["Ben Okonjo"]);
  expect(names("shortlist")).toEqual(["Ada Brightwater"]);
  expect(names("sent")).toEqual(["Eva Lind"]);
  await view.sees("Reminder was due 2 days ago");
  await view.sees("Reminder in 8 days");
  expect(view.button("Ben Okonjo").getAttribute("href")).toBe("#/card/card-ben");
});

describe("they replied", () => {
  beforeEach(async () => {
    await keepOffer(db, "ada", "Ada Brightwater");
    await happened("ada", "sent", 3);
    open();
    await view.sees("Ada Brightwater");
    await view.press("They replied");
  });

  test("yes moves it to Replied, and undo moves it back", async () => {
    await view.press("Yes");
    await eventually(() => expect(names("replied")).toEqual(["Ada Brightwater"]));
    await view.undo();
    await eventually(() => expect(names("sent")).toEqual(["Ada Brightwater"]));
    expect((await state())?.state).toBe("sent");
  });

  test("a double press is one reply", async () => {
    const yes = view.button("Yes");
    await act(async () => {
      yes.click();
      yes.click();
    });
    await eventually(() => expect(names("replied")).toEqual(["Ada Brightwater"]));
    expect(await db.outreach.where("kind").equals("replied").count()).toBe(1);
  });

  test("a question is kept as such", async () => {
    await view.press("A question");
    await eventually(async () => expect((await state())?.state).toBe("replied"));
    expect(await db.outreach.orderBy("seq").last()).toMatchObject({ kind: "replied", answer: "question" });
  });

  test("no closes it with the reason, and it can be opened again", async () => {
    await view.press("No");
    await view.sees("They said no");
    expect(await state()).toMatchObject({ state: "closed", reason: "declined" });
    await view.press("More");
    await view.press("Open again");
    await eventually(async () => expect((await state())?.state).toBe("sent"));
    await view.undo();
    await eventually(async () => expect((await state())?.reason).toBe("declined"));
  });
});

test("the way on: met, agreed, and a note with undo", async () => {
  await keepOffer(db, "ada", "Ada Brightwater");
  await happened("ada", "sent", 9);
  await happened("ada", "replied", 8);
  open();
  await view.sees("Ada Brightwater");
  await view.press("We met");
  await eventually(() => expect(names("meeting")).toEqual(["Ada Brightwater"]));
  await view.press("We agreed to work together");
  await eventually(() => expect(names("matched")).toEqual(["Ada Brightwater"]));
  // Thanks after a talk are written to those one works with, too.
  expect(view.button("Write again").getAttribute("href")).toBe("#/draft/card-ada");
  await view.press("More");
  await view.press("Add a note");
  await view.type("Private note", "Likes short questions");
  await view.press("Keep the note");
  await view.sees("Likes short questions");
  await view.undo();
  await view.seesNot("Likes short questions");
  expect((await state())?.state).toBe("matched");
});

test("one follow-up is offered, not a second", async () => {
  await keepOffer(db, "ada", "Ada Brightwater");
  await happened("ada", "sent", 11);
  open();
  await view.sees("One short follow-up is fine");
  await view.press("More");
  await view.press("I sent a follow-up");
  await eventually(async () => expect((await state())?.sentCount).toBe(2));
  await view.sees("Time to close in 14 days");
  await view.press("More");
  expect(() => view.button("I sent a follow-up")).toThrow();
});

test("a draft can be marked as sent, and undo brings the draft back", async () => {
  const card = await keepOffer(db, "ada", "Ada Brightwater");
  await saveDraft(
    db,
    card.id,
    { channel: "direct-message", templateId: "message", fields: {}, edited: "Mine" },
    1,
  );
  open();
  await view.sees("Continue the draft");
  await view.press("I sent it");
  await eventually(() => expect(names("sent")).toEqual(["Ada Brightwater"]));
  expect(await state()).toMatchObject({ state: "sent", lastText: "Mine", channel: "direct-message" });
  expect(await db.drafts.count()).toBe(0);
  await view.undo();
  await eventually(() => expect(names("drafted")).toEqual(["Ada Brightwater"]));
  expect((await db.drafts.toArray())[0]?.edited).toBe("Mine");
});

test("taking somebody off the shortlist and deleting a draft can be undone", async () => {
  const card = await keepOffer(db, "ada", "Ada Brightwater");
  await setOwn(db, card.id, { starred: true }, 1);
  open();
  await view.sees("Ada Brightwater");
  await view.press("Take off the shortlist");
  await view.sees("Nothing here yet");
  await view.undo();
  await view.sees("Ada Brightwater");
  await saveDraft(
    db,
    card.id,
    { channel: "direct-message", templateId: "message", fields: {}, edited: null },
    1,
  );
  await view.sees("Delete the draft");
  await view.press("Delete the draft");
  await eventually(() => expect(names("shortlist")).toEqual(["Ada Brightwater"]));
  await view.undo();
  await eventually(() => expect(names("drafted")).toEqual(["Ada Brightwater"]));
});

test("the keyboard goes along with what moved, and to the heading where it is gone", async () => {
  const card = await keepOffer(db, "ada", "Ada Brightwater");
  const draft = { channel: "direct-message", templateId: "message", fields: {}, edited: "Mine" } as const;
  await saveDraft(db, card.id, draft, 1);
  open();
  await view.sees("Delete the draft");
  view.button("Delete the draft").focus();
  await view.press("Delete the draft");
  await eventually(() => expect(document.activeElement?.tagName).toBe("H1"));
  await saveDraft(db, card.id, draft, 2);
  await view.sees("I sent it");
  view.button("I sent it").focus();
  await view.press("I sent it");
  await eventually(() => expect(names("sent")).toEqual(["Ada Brightwater"]));
  await eventually(() => expect(document.activeElement?.closest("li, h1")).not.toBeNull());
});

test("a name full of markup is text (T1, B1)", async () => {
  await keepOffer(db, "ada", "<img src=x onerror=alert(1)>");
  await happened("ada", "sent", 3);
  open();
  await view.sees("<img src=x onerror=alert(1)>");
  expect(view.page.querySelectorAll("img")).toHaveLength(0);
});
