/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "not-topics.refuse": {
    says: [
      ["I can't help with visa questions.", "visa questions"],
      ["Please don't ask me about tax.", "tax"],
    ],
    silent: ["I can help with tax.", "I can't wait."],
  },
  "not-topics.not-for": {
    says: [
      ["Strategy and hiring, not litigation.", "litigation"],
      ["No CV reviews.", "CV reviews"],
    ],
    silent: ["No problem at all.", "Not yet."],
  },
  "not-topics.label": {
    says: [
      ["Not covered: visas, salaries", "visas"],
      ["What I won't do: proofread theses", "proofread theses"],
    ],
    silent: ["It was covered in snow.", "What a day."],
  },
  "not-topics.listed": {
    says: [
      ["WHAT I DON'T DO\n- legal advice", "legal advice"],
      ["Not covered:\n- visas\n- pay rises", "pay rises"],
    ],
    silent: ["What I do\n- legal advice", "Not today.\nLegal advice is for lawyers."],
  },
  "not-topics.crossed": {
    says: [
      ["❌ job referrals", "job referrals"],
      ["🚫 homework", "homework"],
    ],
    silent: ["✅ job referrals", "Job referrals are common."],
  },
};
