/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "how-to-ask.request": {
    says: [
      ["DM me two lines on your question.", "DM me two lines on your question"],
      ["Please send me a short note with your goals.", "send me a short note with your goals"],
    ],
    silent: ["They never email me back.", "He can call me a fool."],
  },
};
