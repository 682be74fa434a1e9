/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "since.year": {
    says: [
      ["He entered the service in 1994.", "entered the service in 1994"],
      ["In the industry since 2009.", "since 2009"],
      ["I was called to the bar in 2004.", "called to the bar in 2004"],
    ],
    silent: ["I passed in 2012.", "Open since 2009, the company grew.", "In 2009 it rained."],
  },
};
