/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "reply.within": {
    says: [
      ["I reply within 10 days.", "reply within 10 days"],
      ["I tend to reply in a couple of days.", "reply in a couple of days"],
    ],
    silent: ["He answered 10 years ago.", "Within limits."],
  },
  "reply.within-first": {
    says: [
      ["Within a week I will get back to you.", "Within a week I will get back to you"],
      ["Inside two weeks you have my answer.", "Inside two weeks you have my answer"],
    ],
    silent: ["Within a week it rained.", "An answer is due."],
  },
  "reply.same-day": {
    says: [
      ["I respond the same day.", "respond the same day"],
      ["I answer every question this week.", "answer every question this week"],
    ],
    silent: ["It rained the same day.", "This week was long."],
  },
  "reply.allow": {
    says: [
      ["Please allow a week for a reply.", "Please allow a week"],
      ["It takes me three days, usually.", "It takes me three days"],
    ],
    silent: ["It takes me an hour by tram.", "Give me a week of sun."],
  },
};
