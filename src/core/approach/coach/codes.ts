/** What the coach can say about a message, in the order it is said. */

export const COACH_CODES = [
  "placeholder-left",
  "over-limit",
  "wrong-name",
  "same-as-sent",
  "ignores-terms",
  "missing-screening-answer",
  "ask-missing",
  "ask-vague",
  "too-many-asks",
  "no-why-you",
  "no-time-box",
  "no-easy-out",
  "asks-for-job",
  "attaches-cv",
  "links",
  "shouting",
] as const;
export type CoachCode = (typeof COACH_CODES)[number];

/** Codes that keep a message from being copied; all others only advise. */
export const BLOCKING_CODES: readonly CoachCode[] = ["placeholder-left", "over-limit"];

/** One piece of advice. */
export interface Advice {
  code: CoachCode;
  /** The words it speaks of: offsets into the message, UTF-16 units, `to` exclusive. */
  at?: Place;
  /** What the advice names, such as the name greeted or the way to meet that the mentor rules out. */
  about?: string;
}

export interface Place {
  from: number;
  to: number;
}
