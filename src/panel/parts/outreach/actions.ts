/** What the user can say happened next, by stage: one fact each, and how it is worded. */
import type { OutreachEvent, OutreachKind } from "#core/outreach/event.ts";
import type { OutreachState, Stage } from "#core/outreach/stage.ts";
import type { MessageKey } from "#platform/say.ts";

export const ACTIONS = [
  "sent",
  "followed-up",
  "replied-yes",
  "replied-question",
  "declined",
  "met",
  "agreed",
  "no-reply",
  "withdrawn",
  "closed",
] as const;
export type Action = (typeof ACTIONS)[number];

interface ActionEntry {
  kind: OutreachKind;
  answer?: OutreachEvent["answer"];
  label: MessageKey;
  /** Said once it is kept. */
  done: MessageKey;
}

export const ACTION_ENTRIES: Record<Action, ActionEntry> = {
  sent: { kind: "sent", label: "actSent", done: "doneSent" },
  "followed-up": { kind: "sent", label: "actFollowedUp", done: "doneFollowedUp" },
  "replied-yes": { kind: "replied", answer: "yes", label: "actReplyYes", done: "doneReplied" },
  "replied-question": { kind: "replied", answer: "question", label: "actReplyQuestion", done: "doneReplied" },
  declined: { kind: "declined", label: "actDeclined", done: "doneDeclined" },
  met: { kind: "met", label: "actMet", done: "doneMet" },
  agreed: { kind: "agreed", label: "actAgreed", done: "doneAgreed" },
  "no-reply": { kind: "no-reply", label: "actNoReply", done: "doneNoReply" },
  withdrawn: { kind: "withdrawn", label: "actWithdrawn", done: "doneWithdrawn" },
  closed: { kind: "closed", label: "actClose", done: "doneClosed" },
};

/** Actions shown as buttons, and those folded away behind "more". "They replied" asks what, so it stands apart. */
export interface ActionSet {
  asksReply: boolean;
  main: readonly Action[];
  more: readonly Action[];
}

const BY_STAGE: Record<Stage, ActionSet> = {
  shortlist: { asksReply: false, main: [], more: [] },
  drafted: { asksReply: false, main: ["sent"], more: [] },
  sent: { asksReply: true, main: ["no-reply"], more: ["withdrawn"] },
  replied: { asksReply: false, main: ["met", "agreed"], more: ["declined", "withdrawn", "closed"] },
  meeting: { asksReply: false, main: ["agreed", "met"], more: ["declined", "withdrawn", "closed"] },
  matched: { asksReply: false, main: ["met"], more: ["closed"] },
  closed: { asksReply: false, main: [], more: [] },
};

/** What can be said of an approach now. One follow-up is offered after the first message, never a second. */
export function actionsFor(stage: Stage, approach: OutreachState | null): ActionSet {
  const set = BY_STAGE[stage];
  if (stage !== "sent" || (approach?.sentCount ?? 0) > 1) return set;
  return { ...set, more: ["followed-up", ...set.more] };
}
