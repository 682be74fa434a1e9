// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logOutreach, retractOutreach } from "#app/log-outreach.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { History } from "#panel/parts/outreach/History.tsx";
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

const log = (event: Partial<OutreachEvent> & Pick<OutreachEvent, "kind">) =>
  logOutreach(db, {
    id: `e${++made}`,
    approachId: "a",
    personId: "person-ada",
    cardId: "card-ada",
    at: made,
    ...event,
  });
const lines = () => [...view.page.querySelectorAll(".history-head strong")].map((each) => each.textContent);

async function open() {
  const card = await keepOffer(db, "ada", "Ada Brightwater");
  view = mount(db, <History card={card} />);
  await view.sees("History");
}

test("without a message it says so", async () => {
  await open();
  await view.sees("You have not written to this person yet.");
});

test("events in words, newest first; a copy that led to a message is left out", async () => {
  await log({ kind: "copied", text: "Hello" });
  await log({ kind: "sent", channel: "direct-message", text: "Hello" });
  await log({ kind: "sent" });
  await log({ kind: "replied", answer: "question" });
  await log({ kind: "note", text: "Ask about the ward" });
  await open();
  await view.sees("Ask about the ward");
  expect(lines()).toEqual([
    "Note",
    "They replied with a question",
    "Follow-up sent",
    "Sent as Direct message",
  ]);
});

test("what was taken back is not told, and a message about another post is marked", async () => {
  const slip = await log({ kind: "sent", cardId: "card-other" });
  await log({ kind: "met", cardId: "card-other" });
  await retractOutreach(db, slip, 9);
  await open();
  await view.sees("about another post");
  expect(lines()).toEqual(["You met"]);
});

test("the last step can be taken back, again and again, each with its undo", async () => {
  await log({ kind: "sent" });
  await open();
  await view.sees("Sent");
  for (let round = 0; round < 2; round++) {
    await view.press("Take back");
    await view.sees("You have not written to this person yet.");
    await view.undo();
    await eventually(() => expect(lines()).toEqual(["Sent"]));
  }
});

test("a text with markup is shown as text (T1)", async () => {
  await log({ kind: "note", text: "<b onclick=alert(1)>bold</b>" });
  await open();
  await view.sees("<b onclick=alert(1)>bold</b>");
  expect(view.page.querySelector("b")).toBeNull();
});
