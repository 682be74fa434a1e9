/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "work-status.retired": {
    says: [
      ["Librarian, pensioned.", "pensioned"],
      ["Since retiring I grow leeks.", "Since retiring"],
      ["I retired last spring.", "I retired"],
      ["I am retired now.", "I am retired"],
    ],
    silent: ["My boss retired.", "Three retired managers spoke."],
  },
  "work-status.third-person": {
    says: [
      ["She has retired from the bench.", "She has retired"],
      ["He is now retired and bored.", "He is now retired"],
    ],
    silent: ["I say he has retired.", "She is tired."],
  },
};
