/** How a mentor's terms are said in a message, in English like the starters they stand in. */
import type { Cadence, Format, TimeOfWeek } from "../offer.ts";

/** For "You mentioned …". */
export const FORMAT_WORDS: Record<Format, string> = {
  email: "email",
  chat: "messages",
  phone: "phone calls",
  video: "video calls",
  "in-person": "meetings in person",
  group: "a group",
};

/** For "Would … suit you?"; none longer than the starters' own words, so that fitting never takes them away. */
export const MODE_SHORT: Record<Format, string> = {
  email: "two or three emails",
  chat: "a few messages",
  phone: "a short call",
  video: "a short video call",
  "in-person": "a short meeting",
  group: "joining your group",
};

/** For "Would … work for you?"; `{length}` is "a 20-minute" or as the mentor says. */
export const MODE: Record<Format, string> = {
  email: "two or three emails over the next month",
  chat: "a few messages over the next month",
  phone: "{length} phone call",
  video: "{length} video call",
  "in-person": "{length} meeting in person",
  group: "joining your group",
};

/** What costs a mentor least comes first. */
export const LIGHTEST_FIRST: readonly Format[] = ["email", "chat", "phone", "video", "in-person", "group"];

export const TIME_WORDS: Record<TimeOfWeek, string> = {
  mornings: "mornings",
  lunchtime: "lunchtime",
  afternoons: "afternoons",
  evenings: "evenings",
  weekdays: "weekdays",
  weekends: "weekends",
  flexible: "flexible times",
};

export const CADENCE_WORDS: Record<Cadence, string> = {
  weekly: "once a week",
  biweekly: "every other week",
  monthly: "once a month",
  quarterly: "once a quarter",
  "one-off": "one conversation",
  "ad-hoc": "now and then",
};
