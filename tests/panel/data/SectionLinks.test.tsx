// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Data } from "#panel/views/Data.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { writeConsent } from "#storage/meta.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  await writeConsent(db, "this-visit", Date.UTC(2026, 0, 2, 12));
  view = mount(db, <Data />);
  await view.sees("You agreed to this on");
});
afterEach(() => view.leave());

const texts = (css: string) => [...view.page.querySelectorAll(css)].map((each) => each.textContent);

test("every section has its link, in the order of the page", async () => {
  await eventually(() => expect(texts(".section-links button")).toEqual(texts(".data-section h2")));
  expect(texts(".section-links button").length).toBeGreaterThan(8);
});

test("a link puts the focus on its heading", async () => {
  await eventually(() => expect(texts(".section-links button")).toContain("Backup"));
  await view.press("Backup");
  expect(document.activeElement?.textContent).toBe("Backup");
  expect(document.activeElement?.tagName).toBe("H2");
});
