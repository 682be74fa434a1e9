// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { SAVE_WITHIN } from "#panel/state/autosave.ts";
import {
  addForm,
  clearAddForm,
  dropUnfinished,
  keepUnfinished,
  pastedPost,
  pastedRequest,
  typeInAddForm,
} from "#panel/state/unfinished.ts";

const memory = new Map<string, unknown>();
vi.mock("#platform/session-store.ts", () => ({
  readSession: async (key: string) => memory.get(key),
  writeSession: async (key: string, value: unknown) => void memory.set(key, value),
}));

beforeEach(() => {
  vi.useFakeTimers();
  dropUnfinished();
  memory.clear();
});

/** The panel is closed, which ends its page, and another one is opened. */
function reopened(): () => void {
  dropUnfinished();
  return keepUnfinished();
}

test("what is typed and pasted is there again in a panel opened later", async () => {
  const close = keepUnfinished();
  typeInAddForm({ text: "Happy to mentor", link: "https://www.linkedin.com/x" });
  pastedPost.value = "My old post";
  pastedRequest.value = { text: "May I ask?", who: "Ana" };
  await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
  close();
  const end = reopened();
  await vi.waitFor(() => expect(addForm.value.text).toBe("Happy to mentor"));
  expect(addForm.value).toEqual({ text: "Happy to mentor", name: "", link: "https://www.linkedin.com/x" });
  expect(pastedPost.value).toBe("My old post");
  expect(pastedRequest.value).toEqual({ text: "May I ask?", who: "Ana" });
  end();
});

test("what was added is not brought back", async () => {
  const close = keepUnfinished();
  typeInAddForm({ text: "Happy to mentor" });
  await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
  clearAddForm();
  await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
  close();
  const end = reopened();
  await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
  expect(addForm.value.text).toBe("");
  end();
});

test("a panel in which something stands keeps it, and does not take the memory's", async () => {
  memory.set("panel:unfinished", { text: "older", name: "", link: "", pasted: "" });
  const end = keepUnfinished();
  typeInAddForm({ name: "Ana" });
  await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
  expect(addForm.value).toEqual({ text: "", name: "Ana", link: "" });
  end();
});

test.each([null, 7, "text", [], { text: 5, name: {}, pasted: null }])(
  "B6: a memory of another shape (%j) is no memory",
  async (kept) => {
    memory.set("panel:unfinished", kept);
    const end = keepUnfinished();
    await vi.advanceTimersByTimeAsync(SAVE_WITHIN);
    expect(addForm.value).toEqual({ text: "", name: "", link: "" });
    expect(pastedPost.value).toBe("");
    end();
  },
);
