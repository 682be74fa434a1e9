/** A template for a first message: its words, its channel, and how to make it shorter. */
import * as z from "zod";
import { CHANNELS } from "../outreach/event.ts";
import { MAX_TEMPLATE } from "./template.ts";

const Field = z.string().min(1).max(60);

/** One way to make a text shorter: other, shorter words for a field, or (null) nothing. */
export const FitStep = z.strictObject({ field: Field, use: z.string().max(500).nullable() });
export type FitStep = z.infer<typeof FitStep>;

/** The words are checked by `parseTemplate` where they are used; here only their shape is. */
export const ApproachTemplate = z.strictObject({
  id: z.string().min(1).max(100),
  /** As the user calls it; starters are named in the user's language instead. */
  name: z.string().min(1).max(200).optional(),
  channel: z.enum(CHANNELS),
  /** Template of the subject line, on channels that have one. */
  subject: z.string().max(MAX_TEMPLATE).optional(),
  body: z.string().max(MAX_TEMPLATE),
  /** How to shorten it, in order. */
  fit: z.array(FitStep).max(20),
  /** Fields that the "short" switch leaves out. */
  shortDrops: z.array(Field).max(20).optional(),
});
export type ApproachTemplate = z.infer<typeof ApproachTemplate>;
