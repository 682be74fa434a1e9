/** All that the checks look at: the message, and what is known of the mentor and of earlier messages. */
import type { OfferValues } from "../../offer.ts";
import type { Channel } from "../../outreach/event.ts";
import type { Limits } from "../limits.ts";
import type { Advice } from "./codes.ts";
import type { Message } from "./message.ts";

export interface Reading {
  message: Message;
  channel: Channel;
  limits: Limits;
  /** Subject line of an InMail; empty elsewhere. */
  subject: Message;
  /** As shown; empty where it is not known. */
  mentorName: string;
  /** The offer's terms that count: the user's word, else the post's. */
  terms: Partial<OfferValues>;
  /** The offer's own words, lower case; empty where they are not known. */
  offerWords: string;
  /** Texts already sent to others. */
  sent: readonly string[];
}

/** One check: what it has to say, mostly nothing. */
export type Check = (reading: Reading) => Advice[];

/** A connection note has no room for limits and courtesies. */
export function isNote(channel: Channel): boolean {
  return channel === "connection-note" || channel === "connection-note-premium";
}
