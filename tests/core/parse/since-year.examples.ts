/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "since.to-date": {
    says: [
      ["Rail planner, 2012 to date.", "2012 to date"],
      ["Press officer 2009-present.", "2009-present"],
    ],
    silent: ["Nurse, 2009 to 2015.", "The 2012 date palms."],
  },
  "since.year": {
    says: [
      ["He entered the service in 1994.", "entered the service in 1994"],
      ["In the industry since 2009.", "since 2009"],
      ["I built my forge behind the chapel in 2003.", "built my forge behind the chapel in 2003"],
      ["I re-entered in 2011 as a clerk.", "re-entered in 2011"],
      ["I was called to the bar in 2004.", "called to the bar in 2004"],
    ],
    silent: [
      "I came as a student in 2006.",
      "I passed in 2012.",
      "Open since 2009, the company grew.",
      "In 2009 it rained.",
    ],
  },
  "since.then": {
    says: [
      ["Class of '15, in marketing ever since.", "Class of '15"],
      ["Called in 2004 and teaching since.", "in 2004"],
    ],
    silent: ["In 2019 the roof was mended.", "Class of 2004 party."],
  },
  "since.ever": {
    says: [
      ["I passed and have been at it ever since, 2011.", "ever since, 2011"],
      ["Signals ever since 1999.", "ever since 1999"],
    ],
    silent: ["Ever since the flood it smells.", "In 2011 it rained."],
  },
};
