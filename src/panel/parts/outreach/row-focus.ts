/** Keeps the keyboard where the work is: a row that moves to another list takes the focus along. */
import { focusViewTitle } from "../shell/ViewTitle.tsx";

let following: string | null = null;

/** The row with this key is about to move; call it from the click that moves it. */
export function followFocus(key: string): void {
  following = key;
}

/** Gives the focus to the heading where the row that was acted on is gone from the board. */
export function endFollowing(): void {
  if (following === null || document.activeElement !== document.body) return;
  following = null;
  focusViewTitle();
}

/** Gives the focus to a row that has just appeared, where it is the one that moved. */
export function takeFocus(key: string, row: HTMLElement | null): void {
  if (following !== key || !row) return;
  following = null;
  row.focus({ preventScroll: false });
}
