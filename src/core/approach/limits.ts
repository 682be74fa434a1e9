/** How long a message may be on each channel, and how near the limit one is. */
import type { Channel } from "../outreach/event.ts";

/** Lengths in UTF-16 units: LinkedIn does not say how it counts emoji, and this is the stricter way. */
export interface Limit {
  body: number;
  /** Where a message is allowed still but longer than anyone likes to read. */
  warn?: number;
  subject?: number;
}
export type Limits = Readonly<Record<Channel, Limit>>;

/** LinkedIn's limits as they are known; each is a setting. */
export const DEFAULT_LIMITS: Limits = {
  "connection-note": { body: 200 },
  "connection-note-premium": { body: 300 },
  "direct-message": { body: 8_000, warn: 3_000 },
  inmail: { body: 1_900, subject: 200 },
};

export interface Count {
  /** UTF-16 units. */
  used: number;
  limit: number;
  /** Amber from 95 % of the limit, or from the warning length where there is one. */
  state: "ok" | "amber" | "over";
}

/** Counts a text against a limit. */
export function countAgainst(text: string, limit: number, warn = Math.ceil(limit * 0.95)): Count {
  const used = text.length;
  return { used, limit, state: used > limit ? "over" : used >= warn ? "amber" : "ok" };
}

/** Counts a message on its channel. */
export function countBody(text: string, channel: Channel, limits: Limits = DEFAULT_LIMITS): Count {
  const { body, warn } = limits[channel];
  return countAgainst(text, body, warn);
}

/** Counts a subject line; null on channels that have none. */
export function countSubject(text: string, channel: Channel, limits: Limits = DEFAULT_LIMITS): Count | null {
  const { subject } = limits[channel];
  return subject === undefined ? null : countAgainst(text, subject);
}
