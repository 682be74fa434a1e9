/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "not-formats.denied": {
    says: [
      ["No calls, please.", "calls"],
      ["I can't do Zoom.", "Zoom"],
    ],
    silent: ["Calls are fine.", "No pressure, a call is fine."],
  },
  "not-formats.only": {
    says: [
      ["Virtual only, sorry.", "Virtual only"],
      ["Strictly in person, please, so in person only.", "in person only"],
    ],
    silent: ["Only Leeds is left.", "Virtually nobody came."],
  },
};
