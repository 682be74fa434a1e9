import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { setGroupAlways, turnAlwaysOff, turnAlwaysOn } from "#app/always-read.ts";
import { writeConsent } from "#storage/meta.ts";
import { aPost } from "../app/a-post.ts";
import { fakeBrowser } from "./fake-browser.ts";

const browser = fakeBrowser();
vi.mock("#platform/browser.ts", () => ({ browser }));
// Built, these are names of files; here they would run.
vi.mock("../../src/content/gate.iife.ts?script&iife", () => ({ default: "gate.js" }));
vi.mock("../../src/content/main.iife.ts?script&iife", () => ({ default: "main.js" }));
vi.mock("../../src/content/marks.iife.ts?script&iife", () => ({ default: "marks.js" }));
const { arrive, registerAlways, syncAlways } = await import("#background/always-reading.ts");
const { marksForPage } = await import("#background/feed-marks.ts");
const { takeIn } = await import("#background/take-in.ts");
const { database } = await import("#background/database.ts");

const FROM = { tabId: 7 };
const post = aPost();
const SEEN = { session: 1, groupId: "42", groupName: "", posts: [post], missed: {}, health: "ok" as const };
const ASK = { groupId: "42", keys: [post.key] };
const injected = () =>
  browser.scripting.executeScript.mock.calls.map((call: unknown[]) => JSON.stringify(call[0]));

beforeEach(async () => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  browser.memory.clear();
  browser.scripting.registered.splice(0);
  browser.allowed.now = true;
  vi.clearAllMocks();
  browser.tabs.get.mockResolvedValue({ url: "https://www.linkedin.com/groups/42/" });
  browser.tabs.sendMessage.mockRejectedValue(new Error("nobody there"));
  await writeConsent(db, "this-visit", 1);
  await turnAlwaysOn(db, "42", 1);
});

describe("a tab that comes to a group", () => {
  test("that is turned on: reading starts by itself, marks with it, and the style by the browser", async () => {
    expect(await arrive({ groupId: "42" }, FROM)).toBe("reading");
    expect(injected()).toHaveLength(2);
    expect(browser.scripting.insertCSS).toHaveBeenCalledTimes(1);
    expect(browser.memory.get("started:7")).toBe("always");
  });

  test("that is not turned on: nothing happens", async () => {
    expect(await arrive({ groupId: "43" }, FROM)).toBe("not-this-group");
    expect(injected()).toEqual([]);
  });

  test("while the level is off, or the browser has taken its leave back: the gate is told to go (F20)", async () => {
    browser.allowed.now = false;
    expect(await arrive({ groupId: "42" }, FROM)).toBe("off");
    browser.allowed.now = true;
    await turnAlwaysOff(await database());
    expect(await arrive({ groupId: "42" }, FROM)).toBe("off");
    expect(injected()).toEqual([]);
  });

  test("where a reader is alive already, only the marks come", async () => {
    await takeIn({ ...SEEN, posts: [] }, FROM);
    browser.tabs.sendMessage.mockResolvedValue(true);
    await arrive({ groupId: "42" }, FROM);
    expect(injected()).toHaveLength(1);
  });
});

describe("the gate", () => {
  test("stands exactly while the level is on and allowed, once however often that is looked at", async () => {
    await Promise.all([syncAlways(), syncAlways(), syncAlways()]);
    expect(browser.scripting.registered).toHaveLength(1);
    expect(browser.scripting.registered[0]).toMatchObject({
      id: "gate",
      matches: ["https://www.linkedin.com/*"],
    });
    browser.allowed.now = false;
    await syncAlways();
    expect(browser.scripting.registered).toEqual([]);
  });

  test("after an update it comes into no page that still has an older copy's marks: that page says so itself (F8)", async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 3 }, { id: 4 }]);
    browser.scripting.executeScript
      .mockResolvedValueOnce([{ result: false }] as never)
      .mockResolvedValueOnce([{ result: true }] as never);
    await registerAlways();
    expect(browser.scripting.registered).toHaveLength(1);
    expect(injected().filter((call) => call.includes("gate.js"))).toEqual([
      JSON.stringify({ target: { tabId: 4 }, files: ["gate.js"] }),
    ]);
  });

  test("comes into tabs that were open before", async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 3 }, { id: 4 }]);
    await syncAlways();
    expect(injected()).toHaveLength(2);
  });
});

describe("marks", () => {
  test("come with the answer to a batch, and only for a group that is marked", async () => {
    const { marks } = await takeIn(SEEN, FROM);
    expect(marks).toMatchObject([{ key: post.key, look: "plain", approached: false }]);
    await setGroupAlways(await database(), "42", false);
    expect((await takeIn(SEEN, FROM)).marks).toBeNull();
    await expect(marksForPage(ASK, FROM)).rejects.toMatchObject({ code: "no-consent" });
  });

  test("follow the filter the panel left, and a broken one asks for nothing", async () => {
    await takeIn(SEEN, FROM);
    browser.memory.set("panel:filter", {
      words: "",
      conditions: [{ facet: "time", anyOf: ["mornings"], need: "must" }],
    });
    expect(await marksForPage(ASK, FROM)).toMatchObject([{ look: "dimmed" }]);
    browser.memory.set("panel:filter", { words: 3 });
    expect(await marksForPage(ASK, FROM)).toMatchObject([{ look: "plain" }]);
  });

  test("say nothing of what the user asks in words of their own, though it decides (T12)", async () => {
    await takeIn(SEEN, FROM);
    browser.memory.set("panel:filter", {
      words: "",
      conditions: [{ facet: "shared", anyOf: ["school saint-private"], need: "must" }],
    });
    const marks = await marksForPage(ASK, FROM);
    expect(JSON.stringify(marks)).not.toMatch(/saint|private school/i);
  });

  test("are told of posts that this page has shown, and of no others (T12)", async () => {
    await takeIn(SEEN, FROM);
    expect(await marksForPage(ASK, { tabId: 8 })).toEqual([]);
    expect(await marksForPage({ ...ASK, groupId: "42" }, FROM)).toHaveLength(1);
    const elsewhere = aPost({ ids: ["urn:li:activity:7400000000000000055"], text: `${post.text} And more.` });
    await takeIn({ ...SEEN, posts: [elsewhere] }, { tabId: 8 });
    expect(await marksForPage({ groupId: "42", keys: [elsewhere.key] }, FROM)).toEqual([]);
  });
});

test("a reader that no press started keeps nothing once its group is off; one that was pressed for goes on (consent)", async () => {
  browser.memory.set("started:7", "always");
  await setGroupAlways(await database(), "42", false);
  await expect(takeIn(SEEN, FROM)).rejects.toMatchObject({ code: "no-consent" });
  browser.memory.set("started:7", "press");
  expect(await takeIn(SEEN, FROM)).toEqual({ kept: 1, marks: null });
});

test("turning the level off ends the readers that it started, and tells pages to ask again", async () => {
  browser.memory.set("started:7", "always");
  await takeIn(SEEN, FROM);
  await turnAlwaysOff(await database());
  await syncAlways();
  expect(browser.memory.get("reader:7")).toMatchObject({ reading: false });
  expect(browser.storage.local.set).toHaveBeenCalled();
  expect(browser.storage.local.remove).toHaveBeenCalled();
});
