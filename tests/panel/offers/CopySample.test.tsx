// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CopySample } from "#panel/parts/offers/CopySample.tsx";
import { tab } from "#panel/state/reader.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const pageSample = vi.hoisted(() => vi.fn<() => Promise<string | null>>());
vi.mock("#panel/state/reader.ts", async (original) => ({ ...(await original<object>()), pageSample }));
const copyText = vi.hoisted(() => vi.fn<(text: string) => Promise<boolean>>());
vi.mock("#platform/clipboard.ts", () => ({ copyText }));

const SAMPLE = `<main>${"<p>qxz</p>".repeat(300)}</main>`;
let view: Mounted;

beforeEach(async () => {
  tab.value = { id: 1, url: "https://www.linkedin.com/groups/1/" };
  pageSample.mockResolvedValue(SAMPLE);
  copyText.mockResolvedValue(true);
  view = mount(await freshDb(), <CopySample />);
});
afterEach(() => view.leave());

const shown = () => view.page.querySelector("textarea")?.value ?? null;
const spoken = () => view.page.querySelector("[role=status]")?.textContent ?? "";

test("F26 a press copies the sample, says how large it is, and shows what was copied", async () => {
  expect([shown(), spoken()]).toEqual([null, ""]);
  await view.press("Copy redacted sample");
  await view.sees("Copied (3 kB)");
  expect(copyText).toHaveBeenCalledWith(SAMPLE);
  expect(shown()).toBe(SAMPLE);
  expect(view.page.querySelector("details")?.open).toBe(false);
});

test("where the browser refuses to copy, the sample stands open to be copied by hand", async () => {
  copyText.mockResolvedValue(false);
  await view.press("Copy redacted sample");
  await view.sees("did not allow copying");
  expect(view.page.querySelector("details")?.open).toBe(true);
  expect(shown()).toBe(SAMPLE);
});

test("where no sample can be made, that is said with what to do", async () => {
  pageSample.mockResolvedValue(null);
  await view.press("Copy redacted sample");
  await view.sees("No sample could be made");
  expect(spoken()).toContain("toolbar button");
  expect(shown()).toBeNull();
});

test("a second press while the first is at work does nothing", async () => {
  let done = (_: string) => {};
  pageSample.mockReset().mockReturnValue(
    new Promise<string>((resolve) => {
      done = resolve;
    }),
  );
  await view.press("Copy redacted sample");
  await view.press("Making the sample…");
  expect(pageSample).toHaveBeenCalledTimes(1);
  done(SAMPLE);
  await view.sees("Copied");
});
