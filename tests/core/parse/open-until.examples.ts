/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "open-until.date": {
    says: [
      ["The offer runs to 12 May.", "12 May"],
      ["Write before Labour Day.", "Labour Day"],

      ["I can do this until 30 June.", "30 June"],
      ["Open till the end of September.", "the end of September"],
    ],
    silent: [
      "My bench is occupied until Lent.",
      "Fully booked until 30 June.",
      "Call me until six.",
      "We meet weekly till the exam.",
    ],
  },
};
