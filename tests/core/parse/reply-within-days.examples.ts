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
      ["You will get an answer within two weeks.", "get an answer within two weeks"],
    ],
    silent: ["Within a week it rained.", "An answer is due."],
  },
  "reply.within-list": {
    says: [
      ["I answer in the evenings, within 5 days.", "I answer in the evenings, within 5 days"],
      ["I reply by post, within two weeks.", "I reply by post, within two weeks"],
    ],
    silent: ["Within 7 days it was over.", "I answer the door."],
  },
  "reply.same-day": {
    says: [
      ["I respond the same day.", "respond the same day"],
      ["I answer every question this week.", "answer every question this week"],
    ],
    silent: ["It rained the same day.", "This week was long."],
  },
};
