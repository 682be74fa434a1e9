/** Outreach as append-only facts: nothing is changed, a mistake is retracted by a later event. */
import * as z from "zod/mini";
import { MOST_TYPED, someText, text, time, whole } from "../schema.ts";

export const OUTREACH_KINDS = [
  "drafted",
  "copied",
  "sent",
  "replied",
  "met",
  "agreed",
  "declined",
  "no-reply",
  "withdrawn",
  "closed",
  "note",
  "retracted",
] as const;
export type OutreachKind = (typeof OUTREACH_KINDS)[number];

export const CHANNELS = ["connection-note", "connection-note-premium", "direct-message", "inmail"] as const;
export type Channel = (typeof CHANNELS)[number];

/** One fact. `id` is made by the caller, so a retried write never doubles. */
export const OutreachEvent = z.strictObject({
  id: someText(100),
  /** The conversation it belongs to: one approach of one person. */
  approachId: someText(100),
  personId: someText(100),
  cardId: z.optional(text(100)),
  /** Order of writing; the clock may jump, this does not. */
  seq: whole(0),
  /** Milliseconds since the epoch. */
  at: time(),
  kind: z.enum(OUTREACH_KINDS),
  channel: z.optional(z.enum(CHANNELS)),
  templateId: z.optional(text(100)),
  /** Words sent, or the private note. */
  text: z.optional(text(MOST_TYPED)),
  /** What a reply said, where it was no refusal. */
  answer: z.optional(z.enum(["yes", "question"])),
  /** Id of the event that this one takes back. */
  retracts: z.optional(text(100)),
  /** Days until a reminder, where the event sets one. */
  remindInDays: z.optional(whole(0, 365)),
});
export type OutreachEvent = z.infer<typeof OutreachEvent>;
