/** Where an approach stands. */
import type { CardId, PersonId } from "../card.ts";
import type { Channel } from "./event.ts";

/** In the order of a board, left to right. */
export const STAGES = ["shortlist", "drafted", "sent", "replied", "meeting", "matched", "closed"] as const;
export type Stage = (typeof STAGES)[number];

/** Why it is closed; `finished` is a match that came to its end. */
export const CLOSE_REASONS = ["declined", "no-reply", "withdrawn", "not-for-me", "finished"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What to do when, in ms since the epoch. */
export interface Due {
  at: number;
  /** `follow-up` once after the first message, `close` after that, `reminder` where the user set one. */
  action: "follow-up" | "close" | "reminder";
  /** A follow-up that was not sent becomes a kind close at this moment. */
  closeAt?: number;
}

/** One approach of one person, as all its events that count add up. */
export interface OutreachState {
  approachId: string;
  personId: PersonId;
  cardId?: CardId;
  state: Stage;
  /** Only where `state` is closed. */
  reason?: CloseReason;
  /** When it came to stand there, ms since the epoch; null where nothing was logged yet. */
  since: number | null;
  due?: Due;
  channel?: Channel;
  templateId?: string;
  /** Messages sent; the second is the one follow-up. */
  sentCount: number;
  firstSentAt?: number;
  lastSentAt?: number;
  firstReplyAt?: number;
  /** Words sent last, else drafted last. */
  lastText?: string;
  /** Private notes, oldest first. */
  notes: { at: number; text: string }[];
  /** Order of the last event that counts; 0 where none does. */
  lastSeq: number;
}
