/** A template for a first message: its words, its channel, and how to make it shorter. */
import * as z from "zod/mini";
import { CHANNELS } from "../outreach/event.ts";
import { list, MOST_TYPED, someText, text } from "../schema.ts";

const Field = someText(60);

/** One way to make a text shorter: other, shorter words for a field, or (null) nothing. */
export const FitStep = z.strictObject({ field: Field, use: z.nullable(text(500)) });
export type FitStep = z.infer<typeof FitStep>;

/** When a template is for: the first message, what comes right after it, later on, or a colleague who might offer. */
export const TEMPLATE_USES = ["first", "after", "later", "colleague"] as const;
export type TemplateUse = (typeof TEMPLATE_USES)[number];

/** The words are checked by `parseTemplate` where they are used, their length too; here only their shape is. */
export const ApproachTemplate = z.strictObject({
  id: someText(100),
  /** As the user calls it; starters are named in the user's language instead. */
  name: z.optional(someText(2_000)),
  channel: z.enum(CHANNELS),
  /** Absent: a first message. */
  use: z.optional(z.enum(TEMPLATE_USES)),
  /** Template of the subject line, on channels that have one. */
  subject: z.optional(text(MOST_TYPED)),
  body: text(MOST_TYPED),
  /** How to shorten it, in order. */
  fit: list(FitStep, 100),
  /** Fields that the "short" switch leaves out. */
  shortDrops: z.optional(list(Field, 20)),
});
export type ApproachTemplate = z.infer<typeof ApproachTemplate>;
