/** Outreach as append-only facts: nothing is changed, a mistake is retracted by a later event. */
import * as z from "zod";

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
  id: z.string().min(1).max(100),
  /** The conversation it belongs to: one approach of one person. */
  approachId: z.string().min(1).max(100),
  personId: z.string().min(1).max(100),
  cardId: z.string().max(100).optional(),
  /** Order of writing; the clock may jump, this does not. */
  seq: z.number().int().nonnegative(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  kind: z.enum(OUTREACH_KINDS),
  channel: z.enum(CHANNELS).optional(),
  templateId: z.string().max(100).optional(),
  /** Words sent, or the private note. */
  text: z.string().max(200_000).optional(),
  /** What a reply said, where it was no refusal. */
  answer: z.enum(["yes", "question"]).optional(),
  /** Id of the event that this one takes back. */
  retracts: z.string().max(100).optional(),
  /** Days until a reminder, where the event sets one. */
  remindInDays: z.number().int().min(0).max(365).optional(),
});
export type OutreachEvent = z.infer<typeof OutreachEvent>;
