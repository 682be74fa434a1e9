/** Short messages with an undo. */
import { signal } from "@preact/signals";
import type { ToastWords } from "#ui/Toast.tsx";

/** How long a toast stays, in milliseconds, while it has neither pointer nor focus. */
export const TOAST_STAYS = 10_000;
/** More would cover the list they speak of; an undo that was promised stays all the same. */
const MOST = 3;

export const toasts = signal<readonly ToastWords[]>([]);
let made = 0;

/** Shows a text for ten seconds; with `undo`, a button that takes back what was done. */
export function showToast({ text, undo }: { text: string; undo?: (() => unknown) | undefined }): void {
  const toast: ToastWords = { id: ++made, text, undo: undo && (() => void undo()) };
  let tooMany = toasts.value.length + 1 - MOST;
  const stay = toasts.value.filter((each) => each.undo !== undefined || tooMany-- <= 0);
  toasts.value = [...stay, toast];
}

export function dropToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
