// @vitest-environment happy-dom
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { useTyped } from "#panel/parts/data/use-typed.ts";
import { eventually } from "#tests/eventually.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

test("F22: a key typed the moment the box is drawn is kept too", async () => {
  const save = vi.fn(async () => {});
  function Box() {
    const [typed, type] = useTyped(save);
    return <input value={typed.word ?? ""} onInput={(event) => type("word", event.currentTarget.value)} />;
  }
  const page = document.createElement("div");
  document.body.append(page);
  render(<Box />, page);
  const box = page.querySelector("input");
  if (!box) throw new Error("no box");
  box.value = "quick";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await eventually(() => expect(save).toHaveBeenCalledWith({ word: "quick" }));
  render(null, page);
  page.remove();
});
