import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";

const ID = "guidepost-id";
vi.mock("#platform/browser.ts", () => ({
  browser: { runtime: { id: ID, getURL: (path: string) => `chrome-extension://${ID}/${path}` } },
}));

const { answerMessage, Refused } = await import("#messaging/serve.ts");
const { BUILD } = await import("#messaging/build.ts");

const calls = vi.fn();
const handlers = {
  "posts/seen": async (ask: unknown) => {
    calls(ask);
    return { kept: 0, marks: null };
  },
  "marks/for": async () => [],
  "card/open": async () => null,
  "group/arrived": async () => "off" as const,
  "always/changed": async () => null,
  "reader/ended": async () => null,
  "reader/start": async () => "reading" as const,
  "reader/sample": async () => null,
  "reader/stop": async () => null,
  "reader/stop-all": async () => null,
};

const TAB = { id: 7, incognito: false, index: 0, highlighted: false, active: true, pinned: false };
const fromPage = { id: ID, url: "https://www.linkedin.com/groups/42/", frameId: 0, tab: TAB };
const fromPanel = { id: ID, url: `chrome-extension://${ID}/src/panel/index.html` };
const SEEN = { session: 1, groupId: "42", groupName: "", posts: [], missed: {}, health: "ok" };
const seen = (change: object = {}) => ({ call: "posts/seen", build: BUILD, ask: { ...SEEN, ...change } });

beforeEach(() => calls.mockClear());

test("a right message from a LinkedIn page is answered", async () => {
  expect(await answerMessage(seen(), fromPage, handlers)).toEqual({
    ok: true,
    value: { kept: 0, marks: null },
  });
});

describe("senders (T11, T12, T20)", () => {
  test.each([
    ["another extension", { ...fromPage, id: "other" }],
    ["another site", { ...fromPage, url: "https://example.com/" }],
    ["a look-alike site", { ...fromPage, url: "https://www.linkedin.com.example.com/" }],
    ["an insecure page", { ...fromPage, url: "http://www.linkedin.com/groups/42/" }],
    ["a frame", { ...fromPage, frameId: 3 }],
    ["a private window", { ...fromPage, tab: { ...TAB, incognito: true } }],
    ["the panel, for a page's call", fromPanel],
    ["nobody", {}],
  ])("%s is refused", async (_, sender) => {
    expect(await answerMessage(seen(), sender, handlers)).toMatchObject({
      ok: false,
      error: { code: "wrong-sender" },
    });
    expect(calls).not.toHaveBeenCalled();
  });

  test("a page may not make the panel's calls", async () => {
    const message = { call: "reader/start", build: BUILD, ask: { tabId: 1 } };
    expect(await answerMessage(message, fromPage, handlers)).toMatchObject({
      error: { code: "wrong-sender" },
    });
    expect(await answerMessage(message, fromPanel, handlers)).toEqual({ ok: true, value: "reading" });
  });
});

test("another build is refused before its words are looked at (F10)", async () => {
  expect(await answerMessage({ ...seen(), build: "older" }, fromPage, handlers)).toMatchObject({
    error: { code: "stale" },
  });
});

test.each([
  ["an extra key", { extra: 1 }],
  ["too many posts", { posts: Array.from({ length: 26 }, () => ({})) }],
  ["a group that is no number", { groupId: "../etc" }],
  ["a wrong type", { missed: "none" }],
])("%s is a bad request (B15)", async (_, change) => {
  expect(await answerMessage(seen(change), fromPage, handlers)).toMatchObject({
    error: { code: "bad-request" },
  });
});

test("a handler's failure is a reply, and says nothing of anybody's words", async () => {
  const failing = { ...handlers, "reader/ended": () => Promise.reject(new Error("Mirela's note")) };
  const message = { call: "reader/ended", build: BUILD, ask: { session: 1, why: "user" } };
  const reply = await answerMessage(message, fromPage, failing);
  expect(reply).toEqual({ ok: false, error: { code: "failed", detail: "Error" } });
  const refusing = { ...handlers, "reader/ended": () => Promise.reject(new Refused("no-consent")) };
  expect(await answerMessage(message, fromPage, refusing)).toMatchObject({ error: { code: "no-consent" } });
});

test("whatever is sent, there is an answer and no exception (B15)", async () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      call: fc.constantFrom("posts/seen", "__proto__", "toString"),
      build: fc.constant(BUILD),
      ask: fc.anything(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (message) => {
      const reply = await answerMessage(message, fromPage, handlers);
      if (reply.ok) expect(calls).toHaveBeenCalled();
    }),
    { numRuns: 2_000 },
  );
});
