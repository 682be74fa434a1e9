/**
 * What was typed or pasted and not yet added: it stays while the user looks at another view, and while the panel is closed, as
 * long as the browser runs.
 */
import { effect, signal } from "@preact/signals";
import { readSession, writeSession } from "#platform/session-store.ts";
import { autosave } from "./autosave.ts";

const NOTHING = { text: "", name: "", link: "" };
const MEMORY_KEY = "panel:unfinished";

/** The offer being added by hand. */
export const addForm = signal(NOTHING);
/** The mentor's old post, not read yet. */
export const pastedPost = signal("");
/** The request being answered, and who asks. */
export const pastedRequest = signal({ text: "", who: "" });

export function typeInAddForm(part: Partial<typeof NOTHING>): void {
  addForm.value = { ...addForm.peek(), ...part };
}

export function clearAddForm(): void {
  addForm.value = NOTHING;
}

/** Lets go of all of it: everything is being erased. */
export function dropUnfinished(): void {
  clearAddForm();
  pastedPost.value = "";
  pastedRequest.value = { text: "", who: "" };
}

/** Brings back what a panel closed since left behind, and keeps what is typed from now on. Returns how to stop. */
export function keepUnfinished(): () => void {
  const all = () => ({
    ...addForm.value,
    pasted: pastedPost.value,
    request: pastedRequest.value.text,
    asker: pastedRequest.value.who,
  });
  let known = JSON.stringify(all());
  const saving = autosave(
    () => writeSession(MEMORY_KEY, all()),
    // It is still in the boxes: nothing is lost until the panel closes.
    () => undefined,
  );
  const stop = effect(() => {
    const now = JSON.stringify(all());
    if (now !== known) saving.touch();
    known = now;
  });
  void bringBack();
  return () => {
    stop();
    saving.end();
  };
}

async function bringBack(): Promise<void> {
  const kept = await readSession(MEMORY_KEY).catch(() => undefined);
  const { text, name, link } = addForm.peek();
  // What was typed in the meantime is newer.
  const typed = `${text}${name}${link}${pastedPost.peek()}${pastedRequest.peek().text}`;
  if (typed !== "" || typeof kept !== "object" || kept === null) return;
  const word = (key: string) => {
    const value: unknown = Object.getOwnPropertyDescriptor(kept, key)?.value;
    return typeof value === "string" ? value : "";
  };
  addForm.value = { text: word("text"), name: word("name"), link: word("link") };
  pastedPost.value = word("pasted");
  pastedRequest.value = { text: word("request"), who: word("asker") };
}
