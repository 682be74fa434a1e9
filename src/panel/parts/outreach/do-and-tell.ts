/** Does a thing that can be undone, and says so with an undo. */
import { type MessageKey, say } from "#platform/say.ts";
import { keep } from "../../state/keep.ts";
import { showToast } from "../../state/toast.ts";
import type { Undo } from "./log-action.ts";

let busy = false;

/**
 * `work` answers how to undo it; null means that there was nothing to do. A press while the last one is
 * still being kept does nothing: a double press must not log a thing twice.
 */
export async function doAndTell(
  work: () => Promise<Undo | null>,
  done: MessageKey,
  ...values: (string | number)[]
): Promise<void> {
  if (busy) return;
  busy = true;
  const undo = await keep(work);
  busy = false;
  if (!undo) return;
  showToast({ text: say(done, ...values), undo: () => keep(undo) });
}
