/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "places-open.of": {
    says: [
      ["One of my three mentoring spots is still open.", "One of my three mentoring spots is still open"],
      ["1 of 2 open.", "1 of 2 open"],
    ],
    silent: ["One of my two dogs is old.", "Two of the three came."],
  },
  "places-open.left": {
    says: [
      ["Two places left of five.", "Two places left of five"],
      ["One left of three.", "One left of three"],
    ],
    silent: ["He left one of three bags.", "Turn left."],
  },
  "places-open.to-go": {
    says: [
      ["Five places taken, three to go.", "three"],
      ["Three taken, one still free.", "one"],
    ],
    silent: ["Two hours to go.", "Coffee to go."],
  },
  "places-open.full": {
    says: [
      ["Both places are taken.", "Both places are taken"],
      ["All my spots have been filled.", "All my spots have been filled"],
    ],
    silent: ["The seat was taken.", "All is well."],
  },
};
