/** What was typed or pasted and not yet added: it stays while the user looks at another view. */
import { signal } from "@preact/signals";

const NOTHING = { text: "", name: "", link: "" };

/** The offer being added by hand. */
export const addForm = signal(NOTHING);
/** The mentor's old post, not read yet. */
export const pastedPost = signal("");

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
}
