/** When something is to be done, in words. */
import { daysBetween } from "#core/calendar.ts";
import { dueNow } from "#core/outreach/due.ts";
import type { Due } from "#core/outreach/stage.ts";
import { say, sayCount } from "#platform/say.ts";

/** Such as "Reminder in 3 days"; `now` in ms since the epoch. Undefined where nothing is due ever. */
export function dueWords(due: Due | undefined, now: number): string | undefined {
  if (!due) return undefined;
  const action = dueNow(due, now);
  if (action === "close") return say("dueCloseNow");
  const days = daysBetween(now, due.at);
  if (action === null) {
    if (days === 0) return say("dueToday");
    return sayCount(due.action === "close" ? "dueCloseIn" : "dueIn", days);
  }
  return days === 0 ? say("dueToday") : sayCount("dueSince", -days);
}
