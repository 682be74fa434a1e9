// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { eventually } from "#tests/eventually.ts";
import { aPost } from "../app/a-post.ts";

const ask = vi.fn();
vi.mock("#messaging/ask.ts", () => ({ ask }));
const { startOutbox } = await import("#content/outbox.ts");

const COUNTS = { session: 1, groupId: "42", groupName: "", missed: {}, health: "ok" as const };
const posts = (count: number) =>
  Array.from({ length: count }, (_, n) => aPost({ key: `urn:li:activity:${n}` }));
const sent = () => ask.mock.calls.map(([, request]) => request.posts.length);

beforeEach(() => {
  vi.useRealTimers();
  ask.mockReset().mockResolvedValue({ ok: true, value: { kept: 0 } });
});

test("posts go in batches of 25, one message at a time, and nothing is sent twice", async () => {
  const outbox = startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() });
  outbox.send(posts(60));
  await eventually(() => expect(sent()).toEqual([25, 25, 10]));
});

test("posts and the counts that follow them travel as one message", async () => {
  const outbox = startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() });
  outbox.send(posts(3));
  outbox.send([]);
  await eventually(() => expect(sent()).toEqual([3]));
});

test("a page without posts still tells its counts", async () => {
  startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() }).send([]);
  await eventually(() => expect(sent()).toEqual([0]));
});

test("what could not be kept stays queued and goes out later (F16)", async () => {
  vi.useFakeTimers();
  ask.mockResolvedValueOnce({ ok: false, error: { code: "no-answer", detail: "" } });
  startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() }).send(posts(2));
  await vi.runAllTimersAsync();
  expect(sent()).toEqual([2, 2]);
});

test("one post that is refused does not hold up the others", async () => {
  ask.mockImplementation(async (_, request) =>
    request.posts.some(({ key }: { key: string }) => key === "urn:li:activity:1")
      ? { ok: false, error: { code: "bad-request", detail: "" } }
      : { ok: true, value: { kept: 1 } },
  );
  startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() }).send(posts(3));
  await eventually(() => expect(sent()).toEqual([3, 1, 1, 1]));
});

test("where a worker dies among single posts, the one that was not answered goes out again (F1)", async () => {
  vi.useFakeTimers();
  const ok = { ok: true, value: { kept: 1 } };
  ask
    .mockResolvedValueOnce({ ok: false, error: { code: "bad-request", detail: "" } })
    .mockResolvedValueOnce(ok)
    .mockResolvedValueOnce({ ok: false, error: { code: "no-answer", detail: "" } })
    .mockResolvedValue(ok);
  startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() }).send(posts(3));
  await vi.runAllTimersAsync();
  const keys = ask.mock.calls
    .slice(1)
    .flatMap(([, request]) => request.posts.map(({ key }: { key: string }) => key));
  expect(keys).toEqual(["urn:li:activity:0", "urn:li:activity:1", "urn:li:activity:1", "urn:li:activity:2"]);
});

test("an empty page whose first message was lost is told again", async () => {
  vi.useFakeTimers();
  ask.mockResolvedValueOnce({ ok: false, error: { code: "no-answer", detail: "" } });
  startOutbox(new AbortController().signal, { counts: () => COUNTS, refused: vi.fn() }).send([]);
  await vi.runAllTimersAsync();
  expect(sent()).toEqual([0, 0]);
});

test.each(["stale", "no-consent"])("after the refusal %s no further message is sent", async (code) => {
  ask.mockResolvedValue({ ok: false, error: { code, detail: "" } });
  const life = new AbortController();
  const refused = vi.fn(() => life.abort());
  startOutbox(life.signal, { counts: () => COUNTS, refused: refused }).send(posts(60));
  await eventually(() => expect(refused).toHaveBeenCalledWith(code));
  expect(sent()).toEqual([25]);
});
