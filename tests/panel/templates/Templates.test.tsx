// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addTemplates } from "#app/templates.ts";
import { Templates } from "#panel/views/Templates.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;
beforeEach(async () => {
  db = await freshDb();
});
afterEach(() => view.leave());

async function open() {
  view = mount(db, <Templates />);
  await view.sees("Short note (200 characters)");
}
const row = (name: string) => {
  const found = [...view.page.querySelectorAll<HTMLElement>(".template-row")].find((each) =>
    each.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`no template "${name}"`);
  return found;
};
const pressIn = async (name: string, words: string) => {
  const button = [...row(name).querySelectorAll("button")].find((each) => each.textContent?.trim() === words);
  await act(async () => button?.click());
};

describe("the library", () => {
  test("a template that is changed is kept, marked, and can be put back with an undo", async () => {
    await open();
    await pressIn("Short note (200 characters)", "Open");
    await view.sees("Kept as you type");
    await view.type("Text", "Hi {{mentor.first|there}}, one line? {{me.first!}}");
    await view.sees("Hi Priya, one line? Tom");
    await view.press("All templates");
    await view.sees("Changed by you");
    expect(await db.templates.get("note-200")).toMatchObject({
      template: { body: "Hi {{mentor.first|there}}, one line? {{me.first!}}" },
    });
    await pressIn("Short note (200 characters)", "Reset");
    await view.seesNot("Changed by you");
    await view.undo();
    await view.sees("Changed by you");
  });

  test("a mistake is named with its line, the nearest field, and a way there", async () => {
    await open();
    await pressIn("A first message", "Open");
    await view.type("Text", "Hello\n{{me.nam}}");
    await view.sees("Line 2: there is no field “me.nam”. Did you mean “me.name”?");
    await view.press("Go there");
    const box = view.field("Text");
    expect([box.selectionStart, box.selectionEnd]).toEqual([6, 16]);
    expect(document.activeElement).toBe(box);
  });

  test("mistakes beyond the first five are counted, and a field both needed and with other words is told so", async () => {
    await open();
    await pressIn("A first message", "Open");
    await view.type("Text", `${"{{}} ".repeat(6)}{{ask!|x}}`);
    await view.sees("2 more mistakes below");
    await view.type("Text", "{{ask!|x}}");
    await view.sees("“ask” is needed (!) and has other words (|): keep one of the two.");
    await view.type("Text", "{{my question}}");
    await view.sees("“my question” cannot be a field’s name.");
  });

  test("only fields that exist can be shortened", async () => {
    await open();
    await pressIn("A first message", "Open");
    await view.type("Text", "{{mode|a call}} {{nonsense}}");
    const offered = [...view.page.querySelectorAll(".fit-editor ~ .field option")].map((one) =>
      one.getAttribute("value"),
    );
    expect(offered).toEqual(["mode"]);
  });

  test("a name being typed is completed with the keyboard", async () => {
    await open();
    await pressIn("A first message", "Open");
    const box = view.field("Text");
    await act(async () => {
      box.value = "Hello {{mentor.";
      box.setSelectionRange(15, 15);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await view.sees("Their first name");
    expect(box.getAttribute("aria-activedescendant")).toBeTruthy();
    await act(async () => {
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    });
    expect(view.field("Text").value).toBe("Hello {{mentor.first}}");
  });

  test("a copy is a template of one's own, which can be deleted and brought back", async () => {
    await open();
    await pressIn("Thanks after a talk", "Copy");
    await view.sees("Kept as you type");
    await view.press("All templates");
    await view.sees("Copy of Thanks after a talk");
    await pressIn("Copy of Thanks after a talk", "Delete");
    await view.seesNot("Copy of Thanks after a talk");
    await view.undo();
    await view.sees("Copy of Thanks after a talk");
  });

  test("one from a file is marked until it is opened; its name is text and nothing else (T14, B1)", async () => {
    const name = "<img src=x onerror=alert(1)>";
    await addTemplates(db, [{ name, channel: "direct-message", body: "Hi", fit: [] }], 1);
    await open();
    await view.sees("From a file, not opened yet");
    expect(view.page.querySelectorAll("img")).toHaveLength(0);
    await pressIn(name, "Open");
    await view.sees("Kept as you type");
    await view.press("All templates");
    await view.seesNot("From a file, not opened yet");
  });

  test("a file that does not fit is refused with its line, and nothing changes (T14)", async () => {
    await open();
    const chooser = view.page.querySelector<HTMLInputElement>("input[type=file]");
    const file = new File(["Guidepost templates, version 1\n\n=== a\nchannel: pigeon\n\nx"], "a.txt");
    Object.defineProperty(chooser, "files", { value: [file], configurable: true });
    await act(async () => {
      chooser?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await view.sees("Part of this file does not fit.");
    await view.sees("See line 3 of the file.");
    expect(await db.templates.count()).toBe(0);
  });
});
