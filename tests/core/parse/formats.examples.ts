/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "formats.words": {
    says: [
      ["Happy to talk over Zoom.", "Zoom"],
      ["A coffee near the station works.", "coffee"],
    ],
    silent: ["I love coffee more than tea breaks.", "Our company has three offices."],
  },
  "formats.address": {
    says: [
      ["Reach me: sam@example.net for questions.", "sam@example.net"],
      ["ada@example.org is the way.", "ada@example.org"],
    ],
    silent: ["Look at my page on example dot com slash me.", "See you @ the fair."],
  },
  "formats.several": {
    says: [
      ["Up to five of you at the table.", "Up to five of you"],
      ["Eight people at most, then I close the door.", "Eight people at most"],
    ],
    silent: ["Up to five years ago I thought so.", "People at work ask me that."],
  },
};
