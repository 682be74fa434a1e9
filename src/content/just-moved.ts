/** Remembers, for the scripts of ours that stand in one page, when the tab last moved on without loading a page. */

/** A script that starts this soon after a move may meet what the move has left behind, in milliseconds. */
const SOON = 5_000;

declare global {
  /** When the address last changed under our eyes (`performance.now()`). */
  var guidepostMovedAt: number | undefined;
}

/** The address has just changed. */
export function noteMove(): void {
  globalThis.guidepostMovedAt = performance.now();
}

/** Whether the page may still show what belongs to the place that was left. */
export function hasJustMoved(): boolean {
  return globalThis.guidepostMovedAt !== undefined && performance.now() - globalThis.guidepostMovedAt < SOON;
}
