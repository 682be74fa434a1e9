/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "credentials.letters": {
    says: [
      ["Risk manager, FRM, based up north.", "FRM"],
      ["I am a CPA and like teaching.", "CPA"],
    ],
    silent: ["Happy to help CFA candidates.", "I can help you pass the ACCA papers."],
  },
  "credentials.written-out": {
    says: [
      ["I am a chartered accountant of the old school.", "chartered accountant"],
      ["I hold a Ph.D and teach part time.", "Ph.D"],
    ],
    silent: ["Studying for a Ph.D is hard.", "Any registered nurse knows this."],
  },
};
