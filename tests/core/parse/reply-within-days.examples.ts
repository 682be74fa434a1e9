/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "reply.within": {
    says: [
      ["Leave a number and I'll ring within the week.", "ring within the week"],
      ["She returns calls in three days.", "returns calls in three days"],
      ["I reply within 10 days.", "reply within 10 days"],
      ["I tend to reply in a couple of days.", "reply in a couple of days"],
    ],
    silent: [
      "The answer came from a neighbour who sat with me once a month.",
      "I ring twice.",
      "Confirm by Monday.",
      "He answered 10 years ago.",
      "Within limits.",
    ],
  },
  "reply.soon": {
    says: [
      ["I get through my inbox within five days.", "get through my inbox within five days"],
      ["You hear inside a fortnight.", "hear inside a fortnight"],
    ],
    silent: ["I decide in a week of calm.", "Read the book in two sittings."],
  },
  "reply.wait": {
    says: [
      ["It can take me up to eight days to write back.", "take me up to eight days to write back"],
      ["It may be a fortnight before you hear.", "be a fortnight before you hear"],
    ],
    silent: ["It takes a year to qualify.", "Expect an hour to answer questions."],
  },
  "reply.adjective": {
    says: [
      ["Five-day turnaround.", "Five-day turnaround"],
      ["48h reply.", "48h reply"],
    ],
    silent: ["A one-hour chat.", "A quick reply."],
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
      ["I reply same week.", "reply same week"],
      ["She calls back, mostly the next day.", "calls back, mostly the next day"],
      ["I respond the same day.", "respond the same day"],
      ["I answer every question this week.", "answer every question this week"],
    ],
    silent: ["It rained the same day.", "This week was long."],
  },
  "reply.allow": {
    says: [
      ["Allow five days for reply.", "Allow five days"],
      ["Please allow a week for a reply.", "Please allow a week"],
      ["It takes me three days, usually.", "It takes me three days"],
    ],
    silent: ["It takes me an hour by tram.", "Give me a week of sun."],
  },
  "reply.usual": {
    says: [
      ["Ten days is my usual response time.", "Ten days is my usual response time"],
      ["If you haven't heard from me in a week, nudge me.", "haven't heard from me in a week"],
    ],
    silent: ["I haven't heard that song in a week of Sundays.", "Ten days is a long time."],
  },
};
