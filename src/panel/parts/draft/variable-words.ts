/** The names of a template's fields, and a hint how each reads on in the text. */
import type { VariableKey } from "#core/approach/variables.ts";
import { type MessageKey, say } from "#platform/say.ts";

const LABELS: Record<VariableKey, MessageKey> = {
  "mentor.first": "ask_mentor_first",
  terms: "ask_terms",
  mode: "ask_mode",
  "mode.short": "ask_mode_short",
  "group.name": "ask_group_name",
  "group.short": "ask_group_short",
  "me.first": "ask_me_first",
  "me.name": "ask_me_name",
  "me.role": "ask_me_role",
  "me.role.short": "ask_me_role_short",
  ask: "ask_ask",
  "ask.short": "ask_ask_short",
  "why.you": "ask_why_you",
  tried: "ask_tried",
  shared: "ask_shared",
  "shared.short": "ask_shared_short",
  topic: "ask_topic",
  "offer.back": "ask_offer_back",
  mention: "ask_mention",
  answer: "ask_answer",
  "sent.date": "ask_sent_date",
  "reply.channel": "ask_reply_channel",
  slot1: "ask_slot1",
  slot2: "ask_slot2",
  slot3: "ask_slot3",
  "met.date": "ask_met_date",
  takeaway: "ask_takeaway",
  "next.date": "ask_next_date",
  "next.step": "ask_next_step",
  promised: "ask_promised",
  "goal.short": "ask_goal_short",
  "intro.who": "ask_intro_who",
  "pitch.short": "ask_pitch_short",
  "cycle.length": "ask_cycle_length",
  "end.date": "ask_end_date",
  result: "ask_result",
  "colleague.first": "ask_colleague_first",
};

const HINTS: Partial<Record<VariableKey, MessageKey>> = {
  mode: "hint_mode",
  "me.role": "hint_me_role",
  "me.role.short": "hint_me_role_short",
  ask: "hint_ask",
  "ask.short": "hint_ask_short",
  "why.you": "hint_why_you",
  tried: "hint_tried",
  shared: "hint_shared",
  "shared.short": "hint_shared",
  answer: "hint_answer",
  topic: "hint_topic",
  takeaway: "hint_takeaway",
  "next.step": "hint_next_step",
  "intro.who": "hint_intro_who",
  "pitch.short": "hint_pitch_short",
};

const isKnown = (field: string): field is VariableKey => Object.hasOwn(LABELS, field);

/** "Your question" for `ask`; a field that is not known shows its name. */
export function variableLabel(field: string): string {
  return isKnown(field) ? say(LABELS[field]) : field;
}

/** A line of help for a field, where there is one. */
export function variableHint(field: string): string | undefined {
  const key = isKnown(field) ? HINTS[field] : undefined;
  return key && say(key);
}
