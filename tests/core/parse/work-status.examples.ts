/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "work-status.retired": {
    says: [
      ["I retired last spring.", "I retired"],
      ["I am retired now.", "I am retired"],
    ],
    silent: ["My boss retired.", "Three retired managers spoke."],
  },
  "work-status.opening": {
    says: [
      ["Retired architect, happy to help.", "Retired"],
      ["As a recently retired teacher I have time.", "retired"],
    ],
    silent: ["The plane was retired.", "Many retired people came."],
  },
};
