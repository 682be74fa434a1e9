import { afterEach, beforeEach, expect, test, vi } from "vitest";

const sendMessage = vi.fn();
vi.mock("#platform/browser.ts", () => ({ browser: { runtime: { sendMessage } } }));
const { ask } = await import("#messaging/ask.ts");

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

/** The answer, with time made to pass meanwhile. */
async function answered() {
  const reply = ask("reader/ended", { session: 1, why: "user" });
  await vi.runAllTimersAsync();
  return reply;
}

test("an answer is handed on", async () => {
  sendMessage.mockResolvedValue({ ok: true, value: null });
  expect(await answered()).toEqual({ ok: true, value: null });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test("a worker that died while it worked is asked again (F1, F16)", async () => {
  sendMessage
    .mockRejectedValueOnce(new Error("The message channel closed before a response was received"))
    .mockResolvedValue({ ok: true, value: null });
  expect(await answered()).toEqual({ ok: true, value: null });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("after three tries the caller is told that nobody answered", async () => {
  sendMessage.mockRejectedValue(new Error("Receiving end does not exist"));
  expect(await answered()).toMatchObject({ ok: false, error: { code: "no-answer" } });
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test("a worker that never answers does not hold the caller up for ever", async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  expect(await answered()).toMatchObject({ ok: false, error: { code: "no-answer" } });
});

test("after an update the old script learns at once that it is stale (F8)", async () => {
  sendMessage.mockImplementation(() => {
    throw new Error("Extension context invalidated.");
  });
  expect(await answered()).toMatchObject({ ok: false, error: { code: "stale" } });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test("a refusal is final", async () => {
  sendMessage.mockResolvedValue({ ok: false, error: { code: "no-consent", detail: "" } });
  expect(await answered()).toMatchObject({ ok: false, error: { code: "no-consent" } });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
