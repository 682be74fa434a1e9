/** Scripts in pages go on for a moment after the extension was updated under them; each call to the browser throws then. */

/** Lets go of a listener; where the extension is gone, the browser has let go of it already. */
export function letGo(remove: () => void): void {
  try {
    remove();
  } catch {
    // Nothing is left to remove it from.
  }
}
