/** Puts a view on a page with a database of its own, as the panel does. */
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { watchLibrary } from "#panel/state/library.ts";
import { DbContext } from "#panel/state/store.ts";
import { toasts } from "#panel/state/toast.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { eventually } from "#tests/eventually.ts";

export interface Mounted {
  page: HTMLElement;
  /** Waits until the page holds these words. */
  sees(words: string): Promise<void>;
  /** Waits until the page no longer holds these words. */
  seesNot(words: string): Promise<void>;
  /** The button or link with exactly these words (or this name); fails where there is none. */
  button(words: string): HTMLElement;
  press(words: string): Promise<void>;
  /** Types into a field, found by its label's first words. */
  type(label: string, text: string): Promise<void>;
  field(label: string): HTMLInputElement | HTMLTextAreaElement;
  /** Presses undo in the newest toast. */
  undo(): Promise<void>;
  leave(): void;
}

export function mount(db: GuidepostDb, view: ComponentChild): Mounted {
  const page = document.createElement("div");
  document.body.append(page);
  toasts.value = [];
  const stop = watchLibrary(db);
  act(() => render(<DbContext.Provider value={db}>{view}</DbContext.Provider>, page));
  const text = () => page.textContent ?? "";
  const mounted: Mounted = {
    page,
    sees: (words) =>
      eventually(() => {
        if (!text().includes(words)) throw new Error(`"${words}" is not in: ${text()}`);
      }),
    seesNot: (words) =>
      eventually(() => {
        if (text().includes(words)) throw new Error(`"${words}" is still in: ${text()}`);
      }),
    button(words) {
      const all = [...page.querySelectorAll<HTMLElement>("button, a")];
      const found = all.find((each) => (each.textContent ?? "").trim() === words);
      if (!found)
        throw new Error(`no button "${words}" among: ${all.map((each) => each.textContent).join(" | ")}`);
      return found;
    },
    async press(words) {
      const button = mounted.button(words);
      await act(async () => button.click());
    },
    field(label) {
      const found = [...page.querySelectorAll("label")].find((each) =>
        (each.textContent ?? "").startsWith(label),
      );
      const control = found && document.getElementById(found.htmlFor);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
      throw new Error(`no field "${label}"`);
    },
    async type(label, typed) {
      const field = mounted.field(label);
      await act(async () => {
        field.value = typed;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    async undo() {
      const newest = toasts.value.at(-1);
      if (!newest?.undo) throw new Error("no toast with an undo");
      await act(async () => newest.undo?.());
    },
    leave() {
      act(() => render(null, page));
      page.remove();
      stop();
    },
  };
  return mounted;
}
