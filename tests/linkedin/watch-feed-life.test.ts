// @vitest-environment happy-dom
/** When a feed is watched, when not, and what is said of it. */
import { describe, expect, test, vi } from "vitest";
import { add, eachWithAPage, fill, pass, texts, watch, watched } from "./watched-feed.ts";

eachWithAPage();

describe("right after a move within the site", () => {
  test("what the place that was left has put there is not told; what comes in is, at once", async () => {
    const [old, reused] = [add(1, "Of the group before"), add(2, "Of the group before, too")];
    watch(true);
    await pass(1_000);
    old.remove();
    fill(reused, 3, "In an element used again");
    add(4, "Of this group");
    await pass(800);
    expect(texts()).toEqual(["In an element used again", "Of this group"]);
    await pass(5_000);
    expect(texts()).toHaveLength(2);
  });

  test("what stays belongs here, and is told a little later", async () => {
    add(1);
    watch(true);
    await pass(1_500);
    expect(texts()).toEqual([]);
    await pass(1_500);
    expect(texts()).toEqual(["Post 1"]);
  });
});

describe("lifetime", () => {
  test("nothing is read while the tab is hidden, and all of it when it is shown", async () => {
    watched.visibility = "hidden";
    add(1);
    watch();
    await pass();
    expect([watched.batches, watched.healths]).toEqual([[], []]);
    watched.visibility = "visible";
    document.dispatchEvent(new Event("visibilitychange"));
    await pass();
    expect(texts()).toEqual(["Post 1"]);
    watched.visibility = "hidden";
    document.dispatchEvent(new Event("visibilitychange"));
    add(2);
    await pass();
    expect(texts()).toEqual(["Post 1"]);
  });

  test("after the end nothing is called any more", async () => {
    add(1);
    watch();
    watched.life.abort();
    await pass(12_000);
    add(2);
    await pass();
    expect([watched.batches, watched.healths]).toEqual([[], []]);
  });

  test("a watch that is over before it begins does nothing", async () => {
    watched.life.abort();
    add(1);
    watch();
    await pass();
    expect(watched.batches).toEqual([]);
  });

  test("one observer hears of what comes, goes and is shown, however many posts there are, and of nothing else", async () => {
    const observe = vi.spyOn(MutationObserver.prototype, "observe");
    for (let number = 0; number < 60; number++) add(number);
    watch();
    await pass();
    const shown = { attributeFilter: ["hidden", "style", "aria-hidden"], attributeOldValue: true };
    expect(observe.mock.calls).toEqual([[document, { childList: true, subtree: true, ...shown }]]);
    observe.mockRestore();
  });

  test("all work waits for the browser's idle moments", async () => {
    const waiting: (() => void)[] = [];
    vi.stubGlobal("requestIdleCallback", (then: () => void) => waiting.push(then));
    vi.stubGlobal("cancelIdleCallback", (handle: number) => waiting.splice(handle - 1, 1));
    add(1);
    watch();
    await pass(5_000);
    expect(texts()).toEqual([]);
    while (waiting.length > 0) waiting.shift()?.();
    expect(texts()).toEqual(["Post 1"]);
    vi.unstubAllGlobals();
  });

  test("T8 a storm of changes does not keep the reader from reading", async () => {
    add(1);
    watch();
    for (let burst = 0; burst < 10; burst++) {
      for (let node = 0; node < 200; node++) watched.feed.append(document.createElement("i"));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(texts()).toEqual(["Post 1"]);
  });

  test("T10 nothing is written into the page", async () => {
    add(1);
    const before = document.documentElement.outerHTML;
    watch();
    await pass(12_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe("F26 health", () => {
  test("is looking, then nothing found after ten seconds, then fine", async () => {
    watch();
    await pass(9_000);
    expect(watched.healths.map(({ state }) => state)).toEqual(["looking"]);
    await pass(2_000);
    add(1);
    await pass();
    expect(watched.healths.map(({ state }) => state)).toEqual(["looking", "nothing-found", "ok"]);
  });

  test("names the field that most posts miss", async () => {
    for (let number = 0; number < 6; number++) add(number).firstElementChild?.replaceChildren();
    watch();
    await pass();
    expect(watched.healths.at(-1)).toEqual({
      met: 6,
      byShape: 0,
      missed: { author: 6 },
      state: "partial",
      fields: ["author"],
    });
    expect(watched.batches).toEqual([]);
  });
});
