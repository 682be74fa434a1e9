/** What happened, in words. */
import type { OutreachEvent } from "#core/outreach/event.ts";
import { say } from "#platform/say.ts";
import { channelLabel } from "./channel-words.ts";

/** One event as a line of the history. `isFollowUp`: an earlier message of the same conversation was sent before. */
export function eventWords(event: OutreachEvent, isFollowUp: boolean): string {
  switch (event.kind) {
    case "drafted":
      return say("historyDrafted");
    case "copied":
      return say("historyCopied");
    case "sent":
      if (isFollowUp) return say("historyFollowUp");
      return event.channel ? say("historySentChannel", channelLabel(event.channel)) : say("historySent");
    case "replied":
      if (event.answer === "yes") return say("historyRepliedYes");
      return say(event.answer === "question" ? "historyRepliedQuestion" : "historyReplied");
    case "met":
      return say("historyMet");
    case "agreed":
      return say("historyAgreed");
    case "declined":
      return say("historyDeclined");
    case "no-reply":
      return say("historyNoReply");
    case "withdrawn":
      return say("historyWithdrawn");
    case "closed":
      return say("historyClosed");
    case "note":
      return say("historyNote");
    case "retracted":
      return say("doneTakenBack");
  }
}
