// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { autosave, SAVE_WITHIN } from "#panel/state/autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a key is saved sooner than a hand comes from the keys to the close button, also while typing goes on (F22)", async () => {
  expect(SAVE_WITHIN).toBeLessThanOrEqual(200);
  const save = vi.fn(async () => {});
  const saving = autosave(save, () => {});
  for (let key = 0; key < 20; key++) {
    saving.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  // Two seconds of keys without a pause: a timer pushed back by each key would have saved nothing.
  expect(save.mock.calls.length).toBeGreaterThanOrEqual(4);
  saving.end();
});

test("nothing is written where nothing was typed", async () => {
  const save = vi.fn(async () => {});
  const saving = autosave(save, () => {});
  await saving.flush();
  saving.end();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).not.toHaveBeenCalled();
});

test.each(["pagehide", "visibilitychange"])("%s saves at once (F22)", async (name) => {
  const save = vi.fn(async () => {});
  const saving = autosave(save, () => {});
  saving.touch();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  (name === "pagehide" ? globalThis : document).dispatchEvent(new Event(name));
  await vi.advanceTimersByTimeAsync(0);
  expect(save).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  saving.end();
});

test("writes never overtake each other", async () => {
  const order: string[] = [];
  let run = 0;
  const save = async () => {
    const mine = ++run;
    order.push(`start ${mine}`);
    await new Promise((resolve) => setTimeout(resolve, mine === 1 ? 300 : 10));
    order.push(`end ${mine}`);
  };
  const saving = autosave(save, () => {});
  saving.touch();
  void saving.flush();
  saving.touch();
  const both = saving.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  await both;
  expect(order).toEqual(["start 1", "end 1", "start 2", "end 2"]);
  saving.end();
});

test("a save that failed is told and stays due", async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error("full")).mockResolvedValue(undefined);
  const failed = vi.fn();
  const saving = autosave(save, failed);
  saving.touch();
  await saving.flush();
  expect(failed).toHaveBeenCalledTimes(1);
  await saving.flush();
  expect(save).toHaveBeenCalledTimes(2);
  saving.end();
});

test("what was dropped is not written any more", async () => {
  const save = vi.fn(async () => {});
  const saving = autosave(save, () => {});
  saving.touch();
  saving.drop();
  saving.end();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).not.toHaveBeenCalled();
});
