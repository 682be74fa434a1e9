// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exportEverything } from "#app/backup.ts";
import { saveGroup } from "#app/groups.ts";
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { Data } from "#panel/views/Data.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { readConsent, readLastExport, writeConsent } from "#storage/meta.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const saved: { name: string; text: string }[] = [];
vi.mock("#panel/parts/data/save-file.ts", async (original) => ({
  ...(await original<typeof import("#panel/parts/data/save-file.ts")>()),
  saveFile: (name: string, text: string) => saved.push({ name, text }),
}));

let db: GuidepostDb;
let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  saved.length = 0;
  await writeConsent(db, "this-visit", Date.UTC(2026, 0, 2, 12));
  await keepOffer(db, "ada", "Ada Brightwater");
});
afterEach(() => view.leave());

async function open() {
  view = mount(db, <Data />);
  await view.sees("You agreed to this on");
}

const importButton = () =>
  [...view.page.querySelectorAll("button")].find((each) => each.textContent?.startsWith("Import"));

async function choose(text: string) {
  const chooser = view.page.querySelector<HTMLInputElement>("input[type=file]");
  if (!chooser) throw new Error("no file chooser");
  Object.defineProperty(chooser, "files", { value: [new File([text], "b.json")], configurable: true });
  await act(async () => void chooser.dispatchEvent(new Event("change", { bubbles: true })));
}

test("my words are shown and keep themselves", async () => {
  await saveMyWords(db, { "me.name": "Tom" }, 1);
  await open();
  await eventually(() => expect(view.field("Your name").value).toBe("Tom"));
  await view.type("Your name", "Tom Adeyemi");
  await eventually(async () => expect(await readMyWords(db)).toEqual({ "me.name": "Tom Adeyemi" }));
});

test("a group's home city and name keep themselves; its colour too", async () => {
  await saveGroup(db, "123", { label: "Harbour Nurses" }, 1);
  await open();
  await view.sees("Harbour Nurses");
  await view.type("Home city", "Gothenburg");
  await eventually(async () => expect(await db.groups.get("123")).toMatchObject({ city: "Gothenburg" }));
  const colour = view.page.querySelector("select");
  await act(async () => {
    if (colour) colour.value = "3";
    colour?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await eventually(async () =>
    expect(await db.groups.get("123")).toMatchObject({
      label: "Harbour Nurses",
      city: "Gothenburg",
      colour: 3,
    }),
  );
});

test("what is kept is counted, and the version is told", async () => {
  await open();
  await eventually(() => expect(view.page.querySelector(".counts")?.textContent).toBe("Posts1People1"));
  await view.sees("Version 1.2.3");
});

test("export makes one file with everything and remembers when", async () => {
  await open();
  await view.sees("Not exported yet");
  await view.press("Export everything");
  await view.sees("Last export:");
  expect(saved[0]?.name).toMatch(/^guidepost-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved[0]?.text ?? "")).toMatchObject({ app: "guidepost", counts: { cards: 1 } });
  expect(await readLastExport(db)).not.toBeNull();
});

describe("import", () => {
  test("shows what would change, replaces on request, and can be undone", async () => {
    const other = await freshDb();
    await keepOffer(other, "ben", "Ben Okonjo");
    await keepOffer(other, "eva", "Eva Lind");
    await open();
    await choose(await exportEverything(other, 5));
    await view.sees("What the import would change");
    expect([...view.page.querySelectorAll("tbody tr")].map((row) => row.textContent)).toContain("Posts12");
    expect(await db.cards.count()).toBe(1);
    await view.press("Cancel");
    expect(document.activeElement).toBe(importButton());
    await choose(await exportEverything(other, 5));
    await view.sees("What the import would change");
    await view.press("Replace everything");
    await view.sees("Import finished.");
    expect(document.activeElement).toBe(importButton());
    expect(await db.cards.count()).toBe(2);
    await view.press("Undo the import");
    await eventually(async () =>
      expect((await db.cards.toArray()).map(({ id }) => id)).toEqual(["card-ada"]),
    );
    expect(await readConsent(db)).not.toBeNull();
  });

  test("a damaged file is refused in words, with the place (T13)", async () => {
    const json = JSON.parse(await exportEverything(db, 5));
    json.tables.cards[0].kind = "<img src=x>";
    await open();
    await choose(JSON.stringify(json));
    await view.sees("The file is damaged, so nothing was taken from it.");
    await view.sees("tables.cards[0].kind");
    expect(view.page.querySelector("img")).toBeNull();
  });
});

describe("the agreement", () => {
  test("the level can be changed and keeps its date", async () => {
    await open();
    const byHand = [...view.page.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(
      (each) => !each.checked,
    );
    await act(async () => byHand?.click());
    await eventually(async () =>
      expect(await readConsent(db)).toMatchObject({ level: "by-hand", at: Date.UTC(2026, 0, 2, 12) }),
    );
  });

  test("withdrawing it can be undone; what is kept stays", async () => {
    await open();
    await view.press("Withdraw my agreement");
    await eventually(async () => expect(await readConsent(db)).toBeNull());
    expect(await db.cards.count()).toBe(1);
    await view.undo();
    await eventually(async () => expect(await readConsent(db)).toMatchObject({ level: "this-visit" }));
  });
});

describe("erasing everything (T16)", () => {
  const eraseButton = () => view.page.querySelector<HTMLButtonElement>("dialog .button-danger");

  test("needs the word to be typed", async () => {
    await open();
    await view.press("Erase everything…");
    expect(eraseButton()?.getAttribute("aria-disabled")).toBe("true");
    await act(async () => eraseButton()?.click());
    await view.type("Type “erase”", "eras");
    await act(async () => eraseButton()?.click());
    expect(await db.cards.count()).toBe(1);
  });

  test("leaves not one row in any table, and no undo that could bring some back", async () => {
    await open();
    await view.press("Erase everything…");
    await view.type("Type “erase”", " Erase ");
    await act(async () => eraseButton()?.click());
    await eventually(async () => {
      const counts = await Promise.all(db.tables.map((table) => table.count()));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(0);
    });
    await expect(view.undo()).rejects.toThrow("no toast with an undo");
  });

  test("cancel changes nothing", async () => {
    await open();
    await view.press("Erase everything…");
    await view.press("Cancel");
    expect(view.page.querySelector("dialog")).toBeNull();
    expect(await db.cards.count()).toBe(1);
  });
});
