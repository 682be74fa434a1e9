/** Texts of the interface, for a script that may have outlived its extension by half a second. */
import { type MessageKey, say } from "#platform/say.ts";

/** As `say`; empty once the extension is gone, when what was to be said is about to be taken away. */
export function sayWhilePossible(key: MessageKey, ...values: string[]): string {
  try {
    return say(key, ...values);
  } catch {
    return "";
  }
}
