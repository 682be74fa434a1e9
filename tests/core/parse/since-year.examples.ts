/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "since.year": {
    says: [
      ["In the industry since 2009.", "since 2009"],
      ["I was called to the bar in 2004.", "called to the bar in 2004"],
    ],
    silent: ["Open since 2009, the company grew.", "In 2009 it rained."],
  },
  "since.class": {
    says: [
      ["Class of '15, in marketing ever since.", "Class of '15"],
      ["Class of 2004 and teaching since.", "Class of 2004"],
    ],
    silent: ["A class of its own.", "First class of the day."],
  },
};
