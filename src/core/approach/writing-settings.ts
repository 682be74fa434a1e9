/** What the user set about writing messages. */
import * as z from "zod/mini";
import { CourtesyLimits, DEFAULT_COURTESY } from "../outreach/courtesy.ts";
import { CHANNELS, type Channel } from "../outreach/event.ts";
import { whole } from "../schema.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";

const Length = z.optional(whole(1, 100_000));

export const WritingSettings = z.strictObject({
  /** The user has LinkedIn Premium: longer connection notes. */
  premium: z.boolean(),
  courtesy: CourtesyLimits,
  /** Lengths of message bodies, in UTF-16 units, where they differ from LinkedIn's known ones. */
  lengths: z.strictObject({
    "connection-note": Length,
    "connection-note-premium": Length,
    "direct-message": Length,
    inmail: Length,
  }),
  /** The question whether they are ready to ask was answered or skipped. */
  askedReady: z.boolean(),
});
export type WritingSettings = z.infer<typeof WritingSettings>;

export const DEFAULT_WRITING: WritingSettings = {
  premium: false,
  courtesy: DEFAULT_COURTESY,
  lengths: {},
  askedReady: false,
};

/** LinkedIn's limits with the user's own lengths in their place. */
export function limitsOf({ lengths }: Pick<WritingSettings, "lengths">): Limits {
  const limit = (channel: Channel) => ({
    ...DEFAULT_LIMITS[channel],
    ...(lengths[channel] === undefined ? {} : { body: lengths[channel] }),
  });
  const [note, premium, message, inmail] = CHANNELS;
  return {
    [note]: limit(note),
    [premium]: limit(premium),
    [message]: limit(message),
    [inmail]: limit(inmail),
  };
}
