/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "criteria.for": {
    says: [
      ["This is for graduates who feel lost.", "graduates who feel lost"],
      ["I'd help women returning to law.", "women returning to law"],
    ],
    silent: ["For now that is all.", "I help out at home."],
  },
  "criteria.if-you": {
    says: [
      ["If you're new to nursing, write to me.", "you're new to nursing"],
      ["If you are stuck on your thesis, call.", "you are stuck on your thesis"],
    ],
    silent: ["If you want to join, fine.", "If it rains we stay in."],
  },
  "criteria.label": {
    says: [
      ["Who it's for: mid-career planners", "mid-career planners"],
      ["Ideal mentees: second-year trainees", "second-year trainees"],
    ],
    silent: ["Who knows?", "For what it is worth."],
  },
  "criteria.opening": {
    says: [
      ["Anyone new to chartership is welcome.", "Anyone new to chartership"],
      ["Any junior auditors in Leeds fancy a chat?", "Any junior auditors in Leeds"],
    ],
    silent: ["Any time now.", "Anyone can cook."],
  },
};
