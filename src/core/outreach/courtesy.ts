/** What is kind to know before one more message goes out; each limit is a setting and can be switched off. */
import * as z from "zod/mini";
import { similarTexts } from "../approach/coach/same-check.ts";
import { monthOf } from "../calendar.ts";
import type { PersonId } from "../card.ts";
import { whole } from "../schema.ts";
import { openApproaches } from "./current-approach.ts";
import type { Channel, OutreachEvent } from "./event.ts";
import { liveEvents } from "./live-events.ts";
import { foldAll } from "./state.ts";

/** Null switches a limit off. */
export const CourtesyLimits = z.strictObject({
  /** Conversations that are open at one time. */
  open: z.nullable(whole(1, 100)),
  /** Connection notes a calendar month: LinkedIn gives few. */
  notes: z.nullable(whole(1, 1_000)),
  /** Say that this person was written to before. */
  wroteBefore: z.boolean(),
  /** Say that nearly the same text went to somebody else. */
  sameText: z.boolean(),
  /** Say that the one follow-up was sent. */
  oneFollowUp: z.boolean(),
});
export type CourtesyLimits = z.infer<typeof CourtesyLimits>;

export const DEFAULT_COURTESY: CourtesyLimits = {
  open: 5,
  notes: null,
  wroteBefore: true,
  sameText: true,
  oneFollowUp: true,
};

export type CourtesyNote =
  | { code: "many-open"; open: number; limit: number }
  /** `waiting`: no answer yet. */
  | { code: "wrote-before"; at: number; waiting: boolean }
  | { code: "same-text"; personId: PersonId; at: number }
  | { code: "note-budget"; sent: number; limit: number }
  | { code: "follow-up-sent"; at: number };

export interface CourtesyQuestion {
  events: readonly OutreachEvent[];
  personId: PersonId;
  channel: Channel;
  /** The text that will be sent. */
  text: string;
  /** Milliseconds since the epoch. */
  now: number;
  limits?: CourtesyLimits | undefined;
}

/** Nearly the same text, by words. */
const SAME = 0.9;
const NOTES: readonly Channel[] = ["connection-note", "connection-note-premium"];

/** What to say before Copy, in a settled order; mostly nothing. */
export function courtesyNotes({
  events,
  personId,
  channel,
  text,
  now,
  limits = DEFAULT_COURTESY,
}: CourtesyQuestion): CourtesyNote[] {
  const states = foldAll(events);
  const sent = liveEvents(events).filter(({ kind }) => kind === "sent");
  const mine = sent.filter((event) => event.personId === personId);
  const current = openApproaches(states, personId).find(({ sentCount }) => sentCount > 0);
  const notes: CourtesyNote[] = [];

  const last = mine.at(-1);
  if (limits.oneFollowUp && last && current?.state === "sent" && current.sentCount > 1)
    notes.push({ code: "follow-up-sent", at: last.at });
  else if (limits.wroteBefore && last)
    notes.push({ code: "wrote-before", at: last.at, waiting: current?.state === "sent" });

  const others = new Set(
    openApproaches(states)
      .filter((each) => each.sentCount > 0 && each.personId !== personId)
      .map((each) => each.personId),
  );
  if (limits.open !== null && !current && others.size >= limits.open)
    notes.push({ code: "many-open", open: others.size, limit: limits.open });

  const twin = limits.sameText ? sameTextTo(sent, personId, text) : undefined;
  if (twin) notes.push({ code: "same-text", personId: twin.personId, at: twin.at });

  if (limits.notes !== null && NOTES.includes(channel)) {
    const used = sent.filter(
      (event) => event.channel && NOTES.includes(event.channel) && monthOf(event.at) === monthOf(now),
    ).length;
    if (used >= limits.notes) notes.push({ code: "note-budget", sent: used, limit: limits.notes });
  }
  return notes;
}

/** Texts sent to other people, newest first. */
export function sentToOthers(events: readonly OutreachEvent[], personId: PersonId): string[] {
  return liveEvents(events)
    .filter((event) => event.kind === "sent" && event.personId !== personId && event.text)
    .map(({ text = "" }) => text)
    .toReversed();
}

function sameTextTo(sent: readonly OutreachEvent[], personId: PersonId, text: string) {
  if (text.trim() === "") return undefined;
  return sent.findLast(
    (event) => event.personId !== personId && event.text && similarTexts(event.text, text) >= SAME,
  );
}
