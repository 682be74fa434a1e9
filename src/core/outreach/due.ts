/** When to look at an approach again: one follow-up, then a kind close; any answer cancels both. */
import { addDays } from "../calendar.ts";
import type { OutreachEvent, OutreachKind } from "./event.ts";
import type { Due, OutreachState } from "./stage.ts";

/** In days. */
export interface Reminders {
  /** From the first message to the offer of a follow-up; the user may set 5 to 21. */
  followUpAfter: number;
  /** From then, or from the follow-up, to the offer to close. */
  closeAfter: number;
}
export const DEFAULT_REMINDERS: Reminders = { followUpAfter: 10, closeAfter: 14 };

const CONTACTS: readonly OutreachKind[] = ["sent", "replied", "met", "agreed"];

/**
 * The next thing due, from the last event that set a reminder or was a contact; undefined where nothing is.
 * `live` are the approach's events that count, in order.
 */
export function dueOf(
  folded: Pick<OutreachState, "state" | "sentCount">,
  live: readonly OutreachEvent[],
  reminders: Reminders = DEFAULT_REMINDERS,
): Due | undefined {
  if (folded.state === "closed") return undefined;
  const last = live.findLast((event) => event.remindInDays !== undefined || CONTACTS.includes(event.kind));
  if (!last) return undefined;
  const { at, remindInDays } = last;
  if (folded.state !== "sent") {
    return remindInDays === undefined ? undefined : { at: addDays(at, remindInDays), action: "reminder" };
  }
  // The one follow-up was sent: what is left is to close.
  if (folded.sentCount > 1) return { at: addDays(at, remindInDays ?? reminders.closeAfter), action: "close" };
  const followUpAt = addDays(at, remindInDays ?? reminders.followUpAfter);
  return { at: followUpAt, action: "follow-up", closeAt: addDays(followUpAt, reminders.closeAfter) };
}

/** What is to be done now (ms since the epoch); null while nothing is due. */
export function dueNow(due: Due | undefined, now: number): Due["action"] | null {
  if (!due || now < due.at) return null;
  return due.closeAt !== undefined && now >= due.closeAt ? "close" : due.action;
}
